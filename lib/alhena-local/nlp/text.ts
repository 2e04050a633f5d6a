import { stemWith } from './stem';

/** Upper bound of characters looked at in one block, because splitting one huge paragraph costs a second. */
export const BLOCK_MAX_CHARS = 20_000;

/**
 * Lower-cases, strips diacritics and unifies quotes, so that cues need only one spelling.
 * `ß` becomes `ss`; the result may differ in length from `text`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Word = { text: string; start: number; end: number };

/** Words of a folded text with their positions; a number keeps its decimals. */
export function words(folded: string): Word[] {
  if (CJK.test(folded)) return segmentedWords(folded);
  const found: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Distinct stems of a text, stop words included. */
export function stems(text: string, lang: string): string[] {
  return [...new Set(words(fold(text)).map((word) => stemWith(word.text, lang)))];
}

/** Sentences of a paragraph, trimmed, none empty. */
export function sentences(text: string, lang: string): string[] {
  const bounded = text.length > BLOCK_MAX_CHARS ? text.slice(0, BLOCK_MAX_CHARS) : text;
  const parts: string[] = [];
  for (const sentence of segmentSentences(bounded, lang)) {
    const previous = parts.at(-1);
    if (previous !== undefined && (ABBREVIATION.test(previous) || /^\p{Ll}/u.test(sentence))) {
      parts[parts.length - 1] = `${previous} ${sentence}`;
    } else if (sentence) {
      parts.push(sentence);
    }
  }
  return parts;
}

/** Unicode's rule keeps "…cloth. 10 year guarantee" together; a long word before the stop shows that it ends. */
function segmentSentences(text: string, lang: string): string[] {
  return [...segmenter(lang, 'sentence').segment(text)].flatMap(({ segment }) =>
    segment.split(/(?<=\p{L}{4}[.!?])\s+(?=\p{N})/u).map((part) => part.trim()),
  );
}

/** Collapses white space and drops control and zero-width characters. */
export function clean(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.!?])(?=\s|$)/g, '$1')
    .trim();
}

/** Cuts at a word boundary and adds an ellipsis when anything was cut. */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const cut = text.slice(0, maxChars);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxChars * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ABBREVIATION =
  /(?:^|\s)(?:approx|appr|ca|min|max|no|nr|incl|inkl|excl|zzgl|bzw|dr|st|vs|z\.\s?b|e\.g|i\.e)\.$/i;
const INVISIBLE = /[^\P{Cc}\s]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity}:${lang}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity });
  if (segmenters.size < 64) segmenters.set(key, made);
  return made;
}

function segmentedWords(folded: string): Word[] {
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter('und', 'word').segment(folded)) {
    if (isWordLike) found.push({ text: segment, start: index, end: index + segment.length });
  }
  return found;
}
