import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What can go wrong, by row. Whoever proves a row begins the name of the test with its id. */
const MATRIX: Record<string, string> = {
  F01: 'the upstream refuses connections',
  F02: 'the upstream answers no connection',
  F03: 'the name does not resolve',
  F04: 'TLS to a plain port, or a certificate nobody vouches for',
  F05: 'no headers come',
  F06: 'the body stalls',
  F07: 'the body comes in drops',
  F08: 'the body is cut off',
  F09: 'the body is no JSON, or there is none',
  F10: 'odd but sound replies',
  F11: 'another encoding',
  F12: 'another shape',
  F13: 'generating for ever',
  F14: 'generating without a usable interval',
  F15: 'an absurd interval',
  F16: 'Retry-After as a date',
  F17: 'the key is refused',
  F18: 'the FAQ is not known any more',
  F19: 'the message is refused',
  F20: 'too many requests',
  F21: 'an error of the upstream',
  F22: 'an error of what stands before it',
  F23: 'unavailable, with a time to come back',
  F24: 'redirects',
  F25: 'too much to read',
  F26: 'headers too large',
  F27: 'bytes that are not what they say',
  F28: 'broken before it was taken',
  F29: 'broken after it was taken',
  F30: 'broken amid the reply',
  F31: 'failing half the time',
  F32: 'ten times as slow',
  F33: 'Redis down at boot',
  F34: 'Redis frozen',
  F35: 'Redis flapping or killed',
  F36: 'Redis holds what is not ours, or takes no writes',
  F37: 'Redis flushed',
  F38: 'SIGTERM',
  F39: 'SIGKILL',
  F40: 'the caller leaves',
  F41: 'a double tap, two tabs',
  F44: 'slow callers',
  F45: 'wrong clocks',
  F46: 'nowhere to log to',
  F47: 'a stampede on one page',
  F48: 'many pages at once',
};

/** Rows that happen in the browser alone, with the file whose tests are about them. */
const IN_THE_BROWSER: Record<string, { what: string; file: string; test: string }> = {
  F42: {
    what: 'offline and back',
    file: 'e2e/behaviour/journeys.spec.ts',
    test: 'that goes offline keeps what is asked, and sends it once on return',
  },
  F43: {
    what: 'the embed cannot load',
    file: 'e2e/embed/problems.spec.ts',
    test: 'leaves the page intact and says so once',
  },
};

describe('the fault matrix', () => {
  const names = ['lib', 'e2e']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(ROOT, folder, file),
      ),
    )
    .filter((file) => /(?:\.test|\.spec|-cases)\.ts$/.test(file) && file !== import.meta.filename)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it.each(Object.entries(MATRIX))('%s, %s, has a test by its name', (id) => {
    expect(names).toMatch(new RegExp(`['"\`]${id}\\b`));
  });

  it.each(Object.entries(IN_THE_BROWSER))('%s has a test in the browser', (_id, { file, test }) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(test);
  });

  it('has 48 rows', () => {
    const ids = Object.keys({ ...MATRIX, ...IN_THE_BROWSER }).sort();
    expect(ids).toEqual(
      Array.from({ length: 48 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
    );
  });
});
