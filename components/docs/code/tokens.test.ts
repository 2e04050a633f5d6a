import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExample } from '../read-page';
import { tokensOf } from './tokens';

describe('tokensOf', () => {
  it.each(readdirSync(`${process.cwd()}/docs/examples`))('loses no character of %s', (file) => {
    const code = readExample(file);
    const tokens = tokensOf(code, file.split('.').at(-1) ?? '');
    expect(tokens.map(({ text }) => text).join('')).toBe(code);
    expect(tokens.length).toBeGreaterThan(1);
  });

  it.each([
    ['const a = 1;', 'ts', 'keyword', 'const'],
    ["a('b')", 'ts', 'string', "'b'"],
    ['// why', 'js', 'comment', '// why'],
    ['<p class="x">', 'html', 'string', '"x"'],
    ['a { --b: 1px }', 'css', 'keyword', '--b'],
    ['{"a": true}', 'json', 'name', '"a"'],
    ['PORT=1 npm start', 'sh', 'keyword', 'PORT'],
  ])('sees in %j (%s) a %s', (code, language, kind, text) => {
    expect(tokensOf(code, language)).toContainEqual({ kind, text });
  });

  it('leaves what it does not know plain', () => {
    expect(tokensOf('whatever', 'text')).toEqual([{ kind: 'plain', text: 'whatever' }]);
  });
});
