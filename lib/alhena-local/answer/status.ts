import { stemWith } from '../nlp/stem';
import { fold, words } from '../nlp/text';
import type { Unit } from '../read/page-doc';
import type { TopicId } from '../topics/topic';
import { isSentence } from './compose';
import { countsConcept, countsIt, hasFigure, lacksFigure, wantsCount } from './count';
import { IDF, type Question, type Term } from './question';
import type { Scored } from './score';
import { tellsTime, wantsMoment, wantsSpan } from './time';

export type Status = 'answer' | 'partial' | 'unknown';

const ANSWER_P = 0.4;
/** Of what speaks of the topic and leaves no word open. */
const SURE_P = 0.33;
const PARTIAL_P = 0.22;

function isSure(
  { unit, evidenceTopic, keyTopic, missing, ecov, cov }: Scored,
  question: Question,
): boolean {
  if (question.yesNo && cov === 0) return false;
  if (unit.source === 'title' && !unit.evidenceTopics.has('colour')) return false;
  return (evidenceTopic || keyTopic) && missing.length === 0 && ecov >= 0.7;
}

/** Whether a unit answers the question, only touches it, or does not. Missing words weigh more than a high score. */
export function statusOf(scored: Scored | undefined, question: Question): Status {
  if (!scored) return 'unknown';
  const { p, ecov, missing, keyTopic } = scored;
  if (
    p >= (isSure(scored, question) ? SURE_P : ANSWER_P) &&
    isAbout(scored, question) &&
    (missing.length === 0 || mayMiss(scored, question))
  )
    return 'answer';
  if (p >= PARTIAL_P && (ecov >= 0.3 || keyTopic) && isWorthQuoting(scored)) return 'partial';
  return 'unknown';
}

/** What only comes near a question is shown if it says something at all: no bare names, nothing of the maker's pride. */
function isWorthQuoting({ unit }: Scored): boolean {
  if (unit.kind !== 'text') return true;
  const saysSomething = isSentence(unit.text) || unit.hasDigit || unit.wordCount > 4;
  return saysSomething && !MAKER.test(fold(unit.text));
}

/**
 * Sharing a word is not being about it. A question with a topic wants that topic's label, evidence or section; one
 * without wants more than a single shared word, unless that word is most of a label.
 */
function isAbout(scored: Scored, question: Question): boolean {
  if (wantsCount(question)) {
    if (!hasFigure(scored)) return false;
    if (question.topics.length === 0) {
      if (scored.inOtherWords) return countsConcept(scored, question);
      if (countsIt(scored, question)) return true;
      if (scored.unit.kind === 'text') return false;
    }
  }
  if (isOfUnknownPart(scored, question) || lacksFigure(scored, question)) return false;
  if (lacksTime(scored, question)) return false;
  if (saysNothing(scored, question) || isOfOtherQuestion(scored, question)) return false;
  if (scored.missing.length === 0 && (scored.measured || isSaidWhole(scored))) return true;
  if (scored.keyTopic || scored.evidenceTopic || scored.inSection) return true;
  if ((wantsSpan(question) || wantsMoment(question)) && scored.cov >= 0.99) return true;
  if (question.yesNo) {
    const strong = question.terms.filter((term) => term.idf > 3);
    const isPassing =
      strong.length < 2 &&
      question.topics.length === 0 &&
      scored.unit.wordCount > 18 &&
      !scored.inOtherWords;
    const isOpen =
      strong.length < 2 && question.topics.length === 0 && leavesUseOpen(scored, question);
    return scored.cov >= 0.5 && !isPassing && !isOpen;
  }
  if (question.topics.length > 0)
    return question.number && scored.keyCov >= 0.99 && scored.unit.hasDigit;
  return (
    scored.keyCov >= 0.5 ||
    scored.inOtherWords ||
    (scored.alone && scored.cov >= 0.99 && scored.unit.wordCount <= 20) ||
    question.terms.length > 1 ||
    question.degree ||
    scored.unit.kind === 'qa' ||
    opensWith(scored, question) ||
    (wantsMoment(question) && scored.cov >= 0.99)
  );
}

/**
 * Words that only look like an answer: a link's or a heading's bare name, the maker speaking of itself, a clause that
 * says what is not covered, a word found deep in a label's long value.
 */
function saysNothing({ unit, keyCov, keyTopic, inSection }: Scored, question: Question): boolean {
  const text = fold(unit.text);
  if (unit.kind === 'text' && !isSentence(unit.text) && !/\p{N}/u.test(text)) {
    const isBareName = unit.wordCount === 1 && question.yesNo && !inSection;
    const isService = question.topics.some((topic) => SERVICE_TOPICS.has(topic));
    if (isBareName || (isService && unit.wordCount < 4 && !FREE.test(text))) return true;
  }
  if (unit.kind === 'kv' && question.yesNo && keyCov === 0 && !keyTopic && isProse(unit.text))
    return true;
  if (MAKER.test(text)) return true;
  if (question.topics.includes('warranty') && NO_PROMISE.test(text)) return true;
  return question.topics.includes('warranty') && !question.yesNo && NOT_COVERED.test(text);
}

function isProse(value: string): boolean {
  return value.split(' ').length > 10 && !/[,;]/.test(value.slice(0, 60));
}

const SERVICE_TOPICS: ReadonlySet<TopicId> = new Set(['returns', 'shipping', 'warranty']);
const FREE = /\b(?:free|limited|lifetime|gratis|kostenlos|gratuit\w*)\b/;
const MAKER =
  /\b(?:we (?:aim|believe|strive|love|pride)|our (?:idea|mission|goal|aim|story|philosophy|vision))\b/;
const NO_PROMISE = /\b(?:cannot|can't|do(?:es)? not|don't|doesn't) (?:be )?guarantee/;
const NOT_COVERED =
  /\b(?:not (?:included|covered)|does not (?:include|cover)|excluded|cannot guarantee)\b/;

/**
 * Across languages "how long is the hose" cannot be told from "how long is it": the hose is a word the page would say
 * otherwise. Topics that every part of a product has are then only offered, not asserted.
 */
function isOfUnknownPart({ unit, missing }: Scored, question: Question): boolean {
  if (unit.lang === question.lang || missing.length > 0) return false;
  const open = question.terms.some(
    (term) => term.topics.length === 0 && !term.optional && !unit.stems.has(term.stem),
  );
  return open && question.topics.some((topic) => PART_TOPICS.has(topic));
}

const PART_TOPICS: ReadonlySet<TopicId> = new Set(['dimensions', 'material', 'colour']);

/** "Can it be used in water" is not answered by a word about water: what is to be done with it was asked, too. */
function leavesUseOpen({ unit }: Scored, question: Question): boolean {
  return question.terms.some(
    (term) => term.idf === IDF.weak && !term.optional && !unit.stems.has(term.stem),
  );
}

/** A sentence that begins with what was asked about is about it: "Tastes of milk chocolate". */
function opensWith({ unit }: Scored, question: Question): boolean {
  const [first] = words(fold(unit.text));
  const stem = first && stemWith(first.text, unit.lang);
  return (
    unit.kind === 'text' &&
    isSentence(unit.text) &&
    question.terms.some((term) => term.stem === stem)
  );
}

/** "How long" and "when" are answered by a time or not at all. */
function lacksTime({ unit }: Scored, question: Question): boolean {
  return (wantsSpan(question) || wantsMoment(question)) && !tellsTime(fold(unit.text));
}

/** A "what" or "how much" question may leave one word open when the label says what it is about. */
function mayMiss({ unit, missing, keyTopic, keyCov, ecov }: Scored, question: Question): boolean {
  if (question.alternatives && keyTopic) return missing.every((term) => term.topics.length > 0);
  if (isQualified(unit, missing, keyCov, question)) return true;
  if (question.degree && unit.kind === 'kv' && keyCov >= 0.99) return missing.length === 1;
  if (question.topics.includes('dimensions') && missing.some(isPart)) return false;
  return !question.yesNo && missing.length === 1 && keyTopic && ecov >= 0.6;
}

/** "The heel drop" under "Drop": a word right before the whole of a label only says which. */
function isQualified(
  unit: Unit,
  missing: readonly Term[],
  keyCov: number,
  question: Question,
): boolean {
  const [word] = missing;
  if (question.yesNo || missing.length !== 1 || !word || word.topics.length > 0) return false;
  if (unit.kind !== 'kv' || keyCov < 0.99 || question.topics.length > 0) return false;
  const said = words(question.folded).map(({ text }) => stemWith(text, question.lang));
  const at = said.indexOf(word.stem);
  return at >= 0 && unit.keyStems.has(said[at + 1] ?? '');
}

/** All that was asked is there, if in other words. */
function isSaidWhole({ inOtherWords, ecov }: Scored): boolean {
  return inOtherWords && ecov >= 0.99;
}

/** A word that no topic stands for: of a size it says whose. */
function isPart({ topics, said }: Term): boolean {
  return topics.length === 0 && said.length === 0;
}

/** The shop's own answer to a question that shares nothing with this one. */
function isOfOtherQuestion({ unit, keyCov, keyTopic }: Scored, question: Question): boolean {
  if (unit.kind !== 'qa' || keyCov > 0 || keyTopic) return false;
  const key = fold(unit.key ?? '');
  return !question.terms.some(({ said }) => said.some((pattern) => pattern.test(key)));
}
