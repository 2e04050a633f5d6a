import { stems } from '../nlp/text';
import type { Unit } from '../read/page-doc';
import { isSentence } from './compose';
import type { Question } from './question';
import type { Scored } from './score';
import { statusOf } from './status';

const SHOWN_MAX = 3;
const SHOWN_YES_NO_MAX = 2;

/** The best unit and what belongs with it, of the same standing, in the order they are said. */
export function supportFor(scored: readonly Scored[], best: Scored, question: Question): Unit[] {
  if (best.unit.kind === 'qa') return [best.unit];
  const shown = [best.unit];
  for (const next of scored.slice(1, 8)) {
    if (shown.length === (question.yesNo ? SHOWN_YES_NO_MAX : SHOWN_MAX)) break;
    if (!belongs(next, best, question)) continue;
    if (!shown.some((other) => overlaps(next.unit, other))) shown.push(next.unit);
  }
  if (question.yesNo) return sentencesFirst(shown);
  return shown.length === 1 ? withSection(scored, best, question) : shown;
}

/** A short section about what was asked is one answer: each way of delivery, not only the one that matched best. */
function withSection(scored: readonly Scored[], best: Scored, question: Question): Unit[] {
  const { unit, inSection } = best;
  if (!inSection || unit.kind !== 'text' || !isSentence(unit.text)) return [unit];
  const section = scored
    .map((other) => other.unit)
    .filter((other) => other.section === unit.section && other.source === unit.source)
    .sort((a, b) => a.i - b.i);
  const isProse = section.every((other) => other.kind === 'text' && isSentence(other.text));
  if (!isProse || section.length > SHOWN_MAX) return [unit];
  const isOneTopic = unit.sectionTopics.size === 1;
  return section.filter(
    (other) =>
      isOneTopic ||
      question.topics.some((topic) => other === unit || other.evidenceTopics.has(topic)),
  );
}

function belongs(next: Scored, best: Scored, question: Question): boolean {
  const { unit } = next;
  if (unit.kind === 'qa' || unit.source === 'title') return false;
  if (next.p < Math.max(0.4, best.p * 0.8) || statusOf(next, question) !== 'answer') return false;
  if (unit.kind === 'text') {
    if (best.unit.kind === 'kv' && best.keyTopic && !question.yesNo) return false;
    return isSentence(unit.text) || !isSentence(best.unit.text);
  }
  return !best.keyTopic || next.keyTopic;
}

/** Two units that say the same are shown once. Where one label has two values the page contradicts itself: both are. */
function overlaps(a: Unit, b: Unit): boolean {
  const [ofA, ofB] =
    a.kind === 'kv' && b.kind === 'kv' ? [valueStems(a), valueStems(b)] : [a.stems, b.stems];
  let shared = 0;
  for (const stem of ofA) if (ofB.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(ofA.size, ofB.size)) > 0.55;
}

function valueStems(unit: Unit): ReadonlySet<string> {
  return new Set(stems(unit.text, unit.lang));
}

/** To "Is it …?" a sentence replies better than a label does. */
function sentencesFirst(units: readonly Unit[]): Unit[] {
  const sentences = units.filter((unit) => unit.kind === 'text' && isSentence(unit.text));
  return [...sentences, ...units.filter((unit) => !sentences.includes(unit))];
}
