import { describe, expect, it } from 'vitest';
import { foldQuestion } from './typed';

describe('a question typed in haste', () => {
  it.each([
    ['Whats in the box', 'en', 'what is in the box'],
    ['how long is the waranty', 'en', 'how long is the warranty'],
    ['How big’s the bag?', 'en', 'how big is the bag?'],
    ['does it come in 140x200', 'en', 'does it come in 140 x 200'],
    ['Gibt es sie in 140x200?', 'de', 'gibt es sie in 140 x 200?'],
    ['Ist das whats?', 'de', 'ist das whats?'],
  ])('%s (%s) means %s', (typed, lang, meant) => {
    expect(foldQuestion(typed, lang)).toBe(meant);
  });
});
