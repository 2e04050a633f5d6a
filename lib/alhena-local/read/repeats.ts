import { isLabel } from './pairs';

/** A child that holds two short texts, and where its lines stand among the blocks. */
export type Couple = { first: string; second: string; start: number; end: number };

const COUPLES_MIN = 3;
const VALUE_MAX = 90;

/**
 * Rows of a list without names: three or more children in a row that each hold a label and a value. Cards of other
 * products, which hold prices, and headlines over sentences have the same shape and are none.
 */
export function pairsOf(
  couples: readonly Couple[],
  childCount: number,
): { key: string; text: string; start: number; end: number }[] {
  if (couples.length < COUPLES_MIN || couples.length < childCount * 0.6) return [];
  const pairs = couples.flatMap(({ first, second, start, end }) => {
    if (isLabel(first) && second.length <= VALUE_MAX)
      return [{ key: first, text: second, start, end }];
    return FIGURE.test(first) && first.length < 24 && isLabel(second)
      ? [{ key: second, text: first, start, end }]
      : [];
  });
  const isData =
    pairs.length === couples.length &&
    new Set(pairs.map(({ key }) => key)).size === pairs.length &&
    share(pairs, ({ text }) => PRICE.test(text)) < 0.5 &&
    share(pairs, ({ text }) => SENTENCE.test(text)) < 0.4;
  return isData ? pairs : [];
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / items.length;
}

const FIGURE = /^[\d<>~≈±]/;
const PRICE = /[€£$¥]|\b(?:EUR|USD|GBP|CHF)\b/;
const SENTENCE = /\p{L}{2}[.!?]$|^(?:\S+ ){8,}/u;
