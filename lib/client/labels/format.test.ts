import { describe, expect, it } from 'vitest';
import { fill, plural } from './format';

describe('fill', () => {
  it.each([
    ['Ask: {question}', { question: 'Is it {count} warm?' }, 'Ask: Is it {count} warm?'],
    ['{count} of {total}', { count: 1200, total: 3 }, '1,200 of 3'],
    ['{unknown}', {}, '{unknown}'],
    ['{constructor}', {}, '{constructor}'],
    ['{question}', { question: '$& $1' }, '$& $1'],
  ])('fills %j', (text, values, expected) => {
    expect(fill(text, values, 'en')).toBe(expected);
  });

  it('writes numbers as the language writes them', () => {
    expect(fill('{count}', { count: 1200 }, 'de')).toBe('1.200');
  });
});

describe('plural', () => {
  const pl = {
    one: '{count} odpowiedź',
    few: '{count} odpowiedzi',
    many: '{count} odpowiedzi+',
    other: '{count} o',
  };
  it.each([
    [1, '1 odpowiedź'],
    [3, '3 odpowiedzi'],
    [5, '5 odpowiedzi+'],
    [22, '22 odpowiedzi'],
  ])('chooses the form of Polish for %i', (count, expected) => {
    expect(plural(pl, count, 'pl')).toBe(expected);
  });

  it('falls back to the general form', () => {
    expect(plural({ other: '{count} x' }, 1, 'en')).toBe('1 x');
  });
});
