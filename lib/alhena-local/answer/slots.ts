import { fold } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import type { Phrases } from '../say/phrases';
import { topicOfLabel } from './plain-label';
import type { Question } from './question';

/** "Does it come in black?": checks the colour against the colours the page offers. Undefined when that is not the question. */
export function sayColour(
  page: PageDoc,
  question: Question,
  phrases: Phrases,
): { text: string; unit: Unit } | undefined {
  const [colour] = question.colours;
  if (!colour) return undefined;
  const isNamed = (stem: string) => question.colours.some((name) => name.startsWith(stem));
  const others = question.terms.filter(
    (term) =>
      !term.optional && term.idf > 3 && !term.topics.includes('colour') && !isNamed(term.stem),
  );
  const foreign = question.topics.some((topic) => topic !== 'colour' && topic !== 'availability');
  if (others.length > 1 || foreign) return undefined;
  const listed = page.units.find(
    (unit) => unit.kind === 'kv' && unit.keyTopics.has('colour') && isColourList(unit, question),
  );
  if (!listed) return undefined;
  const named = listed.text
    .split(/[,;/|]/)
    .map((option) => option.trim())
    .find((option) => option.includes(' ') && question.folded.includes(fold(option)));
  if (named) return { text: phrases.colourListed(named, listed.text), unit: listed };
  if (question.colours.length !== 1) return undefined;
  const has = fold(listed.text)
    .split(/[^\p{L}]+/u)
    .some((word) => sameColour(word, colour));
  return {
    text: has
      ? phrases.colourListed(colour, listed.text)
      : phrases.colourNotListed(capital(colour), listed.text),
    unit: listed,
  };
}

function isColourList(unit: Unit, question: Question): boolean {
  const isPlain =
    topicOfLabel(unit, 'colour') !== undefined && /^[\p{L} ,/&-]{3,60}$/u.test(unit.text);
  if (isPlain) return true;
  return (
    unit.text.length < 200 &&
    fold(unit.text)
      .split(/[^\p{L}]+/u)
      .some((word) => question.lexicon.colours.has(word))
  );
}

function sameColour(a: string, b: string): boolean {
  return a === b || (GREYS.has(a) && GREYS.has(b));
}

const GREYS = new Set(['grey', 'gray']);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
