import type { SearchEntry } from './entries';

export type Found = SearchEntry & {
  /** The words around the first hit, for the list of results. */
  excerpt: string;
};

const FOUND_MAX = 8;
const EXCERPT_BEFORE = 32;
const EXCERPT_LENGTH = 120;

/** The entries that have every word of the query, the best first: titles before text, whole words before parts. */
export function find(entries: SearchEntry[], query: string): Found[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map((entry, place) => ({ entry, place, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, FOUND_MAX)
    .map(({ entry }) => ({ ...entry, excerpt: excerptOf(entry.text, words) }));
}

export function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

/** 0 as soon as one word is nowhere. */
function scoreOf(entry: SearchEntry, words: string[]): number {
  let score = entry.section === undefined ? 1 : 0;
  for (const word of words) {
    const best = Math.max(
      40 * hit(entry.section ?? entry.page, word),
      14 * hit(entry.page, word),
      4 * hit(entry.text, word),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** 1 for the whole text, less for a whole word, its beginning, a part. */
function hit(text: string, word: string): number {
  const where = text.toLowerCase();
  if (where === word) return 1;
  const at = where.indexOf(word);
  if (at < 0) return 0;
  if (!/[\p{L}\p{N}]/u.test(where.charAt(at - 1))) {
    return /[\p{L}\p{N}]/u.test(where.charAt(at + word.length)) ? 0.7 : 0.85;
  }
  return 0.35;
}

function excerptOf(text: string, words: string[]): string {
  const lower = text.toLowerCase();
  const at = Math.max(0, ...words.map((word) => lower.indexOf(word)).filter((place) => place >= 0));
  const from = at <= EXCERPT_BEFORE ? 0 : text.indexOf(' ', at - EXCERPT_BEFORE) + 1;
  const cut = text.slice(from, from + EXCERPT_LENGTH).trim();
  return `${from > 0 ? '… ' : ''}${cut}${from + EXCERPT_LENGTH < text.length ? ' …' : ''}`;
}
