import type { Question } from './question';
import type { Scored } from './score';

export type Status = 'answer' | 'partial' | 'unknown';

const ANSWER_P = 0.4;
const PARTIAL_P = 0.22;

/** Whether a unit answers the question, only touches it, or does not. Missing words weigh more than a high score. */
export function statusOf(scored: Scored | undefined, question: Question): Status {
  if (!scored) return 'unknown';
  const { p, ecov, missing, keyTopic, evidenceTopic } = scored;
  const aboutIt = keyTopic || evidenceTopic || scored.cov >= 0.5;
  if (p >= ANSWER_P && aboutIt && (missing.length === 0 || mayMiss(scored, question)))
    return 'answer';
  if (p >= PARTIAL_P && (ecov >= 0.3 || keyTopic)) return 'partial';
  return 'unknown';
}

/** A "what" or "how much" question may leave one word open when the label says what it is about. */
function mayMiss({ missing, keyTopic, ecov }: Scored, question: Question): boolean {
  return !question.yesNo && missing.length === 1 && keyTopic && ecov >= 0.6;
}
