import type { PageDoc, Unit, UnitSource } from '../read/page-doc';
import type { Phrases } from '../say/phrases';
import { isSentence, sayUnits } from './compose';
import type { Question } from './question';

const SENTENCES_MAX = 3;
const OWN_COPY: ReadonlySet<UnitSource> = new Set(['schema', 'page']);

/** "Tell me more": the page's own opening words about the product. Undefined when something in particular was asked. */
export function sayOverview(
  page: PageDoc,
  question: Question,
  phrases: Phrases,
): { text: string; units: Unit[] } | undefined {
  const asksMore = question.topics.length === 1 && question.topics[0] === 'overview';
  if (!asksMore || question.terms.some((term) => term.topics.length === 0 && term.idf > 3)) {
    return undefined;
  }
  const copy = page.units.filter((unit) => unit.kind === 'text' && OWN_COPY.has(unit.source));
  const described = copy.filter(
    (unit) => unit.source === 'schema' || unit.sectionTopics.has('overview'),
  );
  const first = copy.findIndex((unit) => isSentence(unit.text) && unit.wordCount > 6);
  const units = (described.length > 0 ? described : copy.slice(Math.max(0, first))).slice(
    0,
    SENTENCES_MAX,
  );
  return units.length > 0 ? { text: sayUnits(units, phrases), units } : undefined;
}
