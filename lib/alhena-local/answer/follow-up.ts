import type { TopicId } from '../topics/topic';
import type { Question, Term } from './question';
import type { Status } from './status';

/** What a thread remembers of one exchange. */
export type Turn = {
  topics: readonly TopicId[];
  stems: readonly string[];
  status: Status;
};

/**
 * The question with what it leaves unsaid taken from the turn before; undefined when it stands alone.
 * `replaces` is true when the question alone means nothing, false when both readings should be tried.
 */
export function withContext(
  question: Question,
  previous: Turn | undefined,
): { question: Question; replaces: boolean } | undefined {
  if (!previous) return undefined;
  const opens = question.lexicon.followUp.test(question.folded);
  const content = question.terms.filter((term) => term.idf > 2);
  if (!opens && content.length > 1) return undefined;
  if (question.topics.length > 0 && content.length > 0 && !opens) return undefined;
  const known = new Set(question.terms.map((term) => term.stem));
  const carried: Term[] = previous.stems
    .filter((stem) => !known.has(stem))
    .slice(0, 6)
    .map((stem) => ({ stem, idf: 6, topics: [], said: [], specific: false, optional: true }));
  const topics = question.topics.length > 0 ? question.topics : previous.topics;
  return {
    question: { ...question, terms: [...question.terms, ...carried], topics },
    replaces: content.length === 0 && question.topics.length === 0,
  };
}
