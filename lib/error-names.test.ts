import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  AlhenaConnectionError,
  AlhenaError,
  AlhenaReplyError,
  AlhenaStatusError,
} from '@/lib/alhena/errors';

const CLASS = /class (\w+) extends \w*Error \{([\s\S]*?)\n\}|class (\w+) extends \w*Error \{\}/g;

/** Every class of an error in the server tower, with what it is made of. */
const CLASSES = ['alhena', 'alhena-local', 'gateway'].flatMap((folder) =>
  readdirSync(path.join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const code = readFileSync(path.join(import.meta.dirname, folder, file), 'utf8');
      return [...code.matchAll(CLASS)].map(([, full, body = '', empty]) => ({
        name: full ?? empty ?? '',
        body,
      }));
    }),
);

describe('the name of an error in the log', () => {
  it('is written out in every class, for a bundler shortens what it is not told to keep', () => {
    expect(CLASSES.length).toBeGreaterThan(12);
    const unnamed = CLASSES.filter(({ body }) => !/\bname(?:: string)? = '(\w+)'/.test(body));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
    const misnamed = CLASSES.filter(({ name, body }) => !body.includes(`= '${name}'`));
    expect(misnamed.map(({ name }) => name)).toEqual([]);
  });

  it('is the same when the class has another name', () => {
    const options = { delivery: 'final', retryable: false, status: 400 } as const;
    for (const Kind of [AlhenaError, AlhenaConnectionError, AlhenaReplyError, AlhenaStatusError]) {
      const written = Kind.name;
      Object.defineProperty(Kind, 'name', { value: 't' });
      expect(new Kind('failed', options).name).toBe(written);
      Object.defineProperty(Kind, 'name', { value: written });
    }
  });
});
