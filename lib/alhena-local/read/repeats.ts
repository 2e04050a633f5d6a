import { clean } from '../nlp/text';
import { READ_CAPS } from './blocks';
import { type Child, isLabel } from './pairs';

/** A child that holds two short texts, and where its lines stand among the blocks. */
export type Couple = { first: string; second: string; start: number; end: number };

/** What an element that closes held. */
type Held = {
  children: readonly Child[];
  childCount: number;
  ownChars: number;
  text: string;
  blockStart: number;
  couples: readonly Couple[];
};

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

/** The two texts of an element: two children, or an emphasised first word and the text after it. */
export function coupleOf(frame: Held, end: number): Couple | undefined {
  const [first, second] = frame.children;
  const isWhole = frame.text.length < READ_CAPS.ELEMENT_CHARS;
  if (!first || !isWhole || end === frame.blockStart || frame.couples.length > 0) return undefined;
  const at = { start: frame.blockStart, end };
  if (frame.childCount === 2 && second && frame.ownChars <= 2) {
    return { first: first.text, second: second.text, ...at };
  }
  const text = clean(frame.text);
  if (frame.childCount !== 1 || frame.ownChars < 1 || !first.strong) return undefined;
  const rest = text.startsWith(first.text) ? text.slice(first.text.length).trim() : '';
  return rest ? { first: first.text.replace(/\s*[:：]$/, ''), second: rest, ...at } : undefined;
}
