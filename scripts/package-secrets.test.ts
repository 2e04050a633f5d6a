import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CANARIES, withCanaries } from './canaries.mjs';
import { secretComplaints } from './package-secrets.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A tarball as npm packs it, of one module. */
function packed(code: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shelftalk-packed-'));
  folders.push(folder);
  mkdirSync(path.join(folder, 'package', 'server'), { recursive: true });
  const manifest = JSON.stringify({ name: 'packed', version: '1.0.0' });
  writeFileSync(path.join(folder, 'package', 'package.json'), manifest);
  writeFileSync(path.join(folder, 'package', 'server', 'index.js'), code);
  spawnSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder });
  return path.join(folder, 'packed.tgz');
}

describe('a packed tarball', () => {
  it('is told to hold a secret, in whatever form, deep inside', () => {
    for (const secret of Object.values(CANARIES)) {
      const inBase64 = Buffer.from(`x${secret}y`).toString('base64');
      for (const form of [secret, encodeURIComponent(secret), inBase64])
        expect(secretComplaints(packed(`const key = '${form}';`))).toEqual([
          expect.stringContaining('server/index.js'),
        ]);
    }
  });

  it('is clean when it names the variables alone', () => {
    expect(secretComplaints(packed('const key = process.env.ALHENA_API_KEY;'))).toEqual([]);
  });

  it('is built with a canary in every variable, which is then as it was', async () => {
    const before = process.env.ALHENA_API_KEY;
    const during = await withCanaries(async () => process.env.ALHENA_API_KEY);
    expect([during, process.env.ALHENA_API_KEY]).toEqual([CANARIES.ALHENA_API_KEY, before]);
  });
});
