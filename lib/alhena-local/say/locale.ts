import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { Phrases } from './phrases';
import { pt } from './pt';

const PHRASES = new Map<string, Phrases>(
  [en, de, fr, es, it, pt, nl].map((phrases) => [phrases.lang, phrases]),
);

/** The phrases for a BCP 47 locale; languages without their own get English frames. */
export function phrasesFor(locale: string): Phrases {
  return PHRASES.get(locale.slice(0, 2).toLowerCase()) ?? en;
}
