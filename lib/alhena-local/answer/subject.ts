import { nounsFor } from '../topics/nouns';

/**
 * Words of a folded question that name the product itself: "the bag" on the page of a daypack. The page may call it
 * something else and is about it all the same.
 */
export function subjectWords(folded: string, lang: string): ReadonlySet<string> {
  const nouns = nounsFor(lang);
  const found = new Set<string>();
  for (const [, first = '', second = ''] of folded.matchAll(phraseOf(lang))) {
    for (const word of [first, second]) if (isNoun(word, nouns, lang)) found.add(word);
  }
  return found;
}

/** The noun after the first article, whatever it is: what "can I return the …" is about. */
export function firstNoun(
  folded: string,
  lang: string,
  stop: ReadonlySet<string>,
): string | undefined {
  return [...folded.matchAll(phraseOf(lang))]
    .map(([, word]) => word)
    .find((word) => word && !stop.has(word));
}

/** Compounds end in what they are: "Gusspfanne" is a "Pfanne". */
function isNoun(word: string, nouns: ReadonlySet<string>, lang: string): boolean {
  if (nouns.has(word)) return true;
  if (lang !== 'de' && lang !== 'nl') return false;
  for (const noun of nouns) if (noun.length > 3 && word.endsWith(noun)) return true;
  return false;
}

function phraseOf(lang: string): RegExp {
  return DEFINITE.get(lang) ?? ENGLISH;
}

const ENGLISH = /\b(?:the|this|these|those)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu;
/** An article or demonstrative that speaks of something known, and up to two words after it. */
const DEFINITE = new Map([
  ['en', ENGLISH],
  ['de', /\b(?:de[rnms]|die|das|diese[rsnm]?)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu],
  ['fr', /(?:\b(?:le|la|les|ce|cet|cette|ces|du|des)\s+|\bl')([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu],
  ['es', /\b(?:el|la|los|las|del|este|esta|estos|estas)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu],
  [
    'it',
    /(?:\b(?:il|lo|la|i|gli|le|del|dello|della|dei|degli|delle|quest[oaie])\s+|\b(?:l|dell|quest)')([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu,
  ],
  ['pt', /\b(?:o|a|os|as|do|da|dos|das|este|esta|estes|estas)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu],
  ['nl', /\b(?:de|het|deze|dit)\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/gu],
]);
