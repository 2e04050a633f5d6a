import { describe, expect, it } from 'vitest';
import { numberReads } from './embed-labels.mjs';

const NAMES = ['faqRetry', 'faqRetryLater', 'chatTitle'];

describe('numberReads', () => {
  it.each([
    ['labels.faqRetry', 'labels[0]'],
    ['labels.faqRetryLater', 'labels[1]'],
    ['labels?.chatTitle ?? ""', 'labels?.[2] ?? ""'],
    ["{ reason: 'late', label: 'faqRetryLater' }", "{ reason: 'late', label: 1 }"],
    ['labels.faqRetryNever', 'labels.faqRetryNever'],
    ['/** Says `chatTitle`. */ read()', '/** Says `chatTitle`. */ read()'],
  ])('makes of %s %s', (code, numbered) => {
    expect(numberReads(code, NAMES)).toBe(numbered);
  });

  it.each(['const { faqRetry } = labels;', 'render({ chatTitle: text });'])(
    'refuses %s, which would read nothing',
    (code) => {
      expect(() => numberReads(code, NAMES)).toThrow('its name is a number here');
    },
  );
});
