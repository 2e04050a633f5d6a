import { describe, expect, it } from 'vitest';
import { formatPrice, toDecimalPrice } from './price';

describe('formatPrice', () => {
  it.each([
    [18500, '£185'],
    [950, '£9.50'],
    [123405, '£1,234.05'],
    [0, '£0'],
  ])('writes %i pence as %s', (pence, text) => {
    expect(formatPrice(pence)).toBe(text);
  });
});

describe('toDecimalPrice', () => {
  it('always has two decimals and no currency', () => {
    expect([18500, 950, 5].map(toDecimalPrice)).toEqual(['185.00', '9.50', '0.05']);
  });
});
