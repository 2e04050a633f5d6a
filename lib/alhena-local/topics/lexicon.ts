import { en } from './en';
import type { Lexicon } from './topic';

const LEXICONS = new Map<string, Lexicon>([['en', en]]);

/** Languages with a lexicon of their own, ISO 639-1. */
export const LEXICON_LANGS: readonly string[] = [...LEXICONS.keys()];

/** The lexicon of a language; languages without one use the English. */
export function lexiconFor(lang: string): Lexicon {
  return LEXICONS.get(lang) ?? en;
}

/** The lexicons to read a page with: its own language's, and the English because labels are often English. */
export function pageLexicons(lang: string): readonly Lexicon[] {
  const own = LEXICONS.get(lang);
  return own && own !== en ? [own, en] : [en];
}
