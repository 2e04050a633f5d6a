import { describe, expect, it } from 'vitest';
import { toScriptJson } from './script-json';

describe('toScriptJson', () => {
  it.each([
    ['a closing tag', '</script><script>alert(1)</script>'],
    ['a comment', '<!-- <script>'],
    ['an ampersand', 'Salt &amp; pepper'],
    ['line separators', 'one\u2028two\u2029three'],
  ])('keeps %s from meaning anything to HTML, and gives it back', (_, text) => {
    const json = toScriptJson({ text });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
