import type { Concepts } from './concept';
import { deConcepts } from './concepts/de';
import { enConcepts } from './concepts/en';
import { esConcepts } from './concepts/es';
import { frConcepts } from './concepts/fr';
import { itConcepts } from './concepts/it';
import { nlConcepts } from './concepts/nl';
import { ptConcepts } from './concepts/pt';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { Lexicon } from './topic';

const LEXICONS = new Map<string, Lexicon>(
  [en, de, fr, es, it, pt, nl].map((lexicon) => [lexicon.lang, lexicon]),
);

/** The lexicon of a language; languages without one use the English. */
export function lexiconFor(lang: string): Lexicon {
  return LEXICONS.get(lang) ?? en;
}

/** The lexicons to read a page with: its own language's, and the English because labels are often English. */
export function pageLexicons(lang: string): readonly Lexicon[] {
  const own = LEXICONS.get(lang);
  return own && own !== en ? [own, en] : [en];
}

const CONCEPTS = new Map<string, Concepts>([
  ['en', enConcepts],
  ['de', deConcepts],
  ['fr', frConcepts],
  ['es', esConcepts],
  ['it', itConcepts],
  ['pt', ptConcepts],
  ['nl', nlConcepts],
]);

/** The concepts of a language; languages without their own use the English. */
export function conceptsFor(lang: string): Concepts {
  return CONCEPTS.get(lang) ?? enConcepts;
}
