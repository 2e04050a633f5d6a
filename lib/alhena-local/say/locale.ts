import { en } from './en';
import type { Phrases } from './phrases';

const PHRASES = new Map<string, Phrases>([['en', en]]);

/** The phrases for a BCP 47 locale; languages without their own get English frames. */
export function phrasesFor(locale: string): Phrases {
  return PHRASES.get(locale.slice(0, 2).toLowerCase()) ?? en;
}
