import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ensureBrowser, findBrowser } from './browser.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'shelftalk-browser-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('says why a browser that was chosen does not start, and what to do', () => {
  const chosen = path.join(folder, 'chrome');
  writeFileSync(
    chosen,
    '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n',
    {
      mode: 0o755,
    },
  );
  vi.stubEnv('CHROME_PATH', chosen);
  expect(findBrowser()).toBe(chosen);
  expect(() => ensureBrowser()).toThrow(
    `the one at ${chosen} does not start: libnss3.so: cannot open shared object file. Install the libraries`,
  );
});
