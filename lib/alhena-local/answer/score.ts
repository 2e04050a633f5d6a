import { fold } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import type { TopicId } from '../topics/topic';
import { isSentence } from './compose';
import { namesFigure } from './count';
import { isOpposite, saysWord } from './match';
import { standsByMeasure } from './measure';
import { tellsCost, wantsCost } from './money';
import { IDF, type Question, type Term } from './question';
import { tellsTime, wantsSpan } from './time';

export type Scored = {
  unit: Unit;
  /** Probability-like, 0–1. */
  p: number;
  /** Share of the question's weight the unit satisfies, in words or through a topic. */
  ecov: number;
  /** Share satisfied in words, the question's own or others for the same. */
  cov: number;
  /** Says it in other words than the question. */
  inOtherWords: boolean;
  /** No other unit has the words. */
  alone: boolean;
  /** The part asked about stands beside a measure. */
  measured: boolean;
  /** Words that nothing in the unit answers for. */
  missing: readonly Term[];
  keyTopic: boolean;
  evidenceTopic: boolean;
  /** Stands under a heading about it. */
  inSection: boolean;
  keyCov: number;
};

/** What is not in the box does not tell what is. */
const SOLD_APART =
  /\b(?:(?:sold|bought|available) separately|vendue?s? separement|por separado|(?:a parte|separatamente)\b|separat erhaltlich|apart (?:verkrijgbaar|te koop|verkocht)|vendid[oa]s? (?:a parte|separadamente))/;

const POLICY_TOPICS: ReadonlySet<TopicId> = new Set(['returns', 'shipping', 'warranty']);

/** Scores every unit of a page for a question, best first. The weights are set by hand after measuring real pages. */
export function scoreUnits(page: PageDoc, question: Question): Scored[] {
  const common = commonStems(page, question);
  const scored = page.units.map((unit) => scoreUnit(unit, question, common));
  const [only, other] = scored.filter(({ cov }) => cov >= 0.99);
  return scored
    .map((next) => (next === only && !other ? { ...next, alone: true } : next))
    .sort((a, b) => b.p - a.p || a.unit.i - b.unit.i);
}

function scoreUnit(unit: Unit, question: Question, common: ReadonlySet<string>): Scored {
  const terms = question.terms;
  const topicHits = question.topics.filter((topic) => unit.keyTopics.has(topic));
  const inSection = question.topics.some((topic) => unit.sectionTopics.has(topic));
  const evidenceTopic = question.topics.some((topic) => unit.evidenceTopics.has(topic));
  const keyTopic = topicHits.length > 0;

  const said = (stem: string) => saysWord(unit, stem);
  /** Of "a battery or a plug" one is enough; of "large or small" what it says of the fit. */
  const isOtherChoice = (term: Term, satisfied: boolean) => {
    if (satisfied) return false;
    const pair = question.choices.find((stems) => stems.includes(term.stem));
    if (pair && (pair.some(said) || isOfFit(unit, question))) return true;
    return (
      question.alternatives &&
      term.topics.length > 0 &&
      (keyTopic || evidenceTopic) &&
      !term.topics.some((topic) => unit.keyTopics.has(topic))
    );
  };

  let total = 0;
  let hitIdf = 0;
  let satisfied = 0;
  let keyHits = 0;
  let worstMiss = 0;
  let inOtherWords = false;
  let measured = false;
  const missing: Term[] = [];
  for (const term of terms) {
    const idf = common.has(term.stem) ? term.idf * 0.6 : term.idf;
    const own = said(term.stem);
    const other =
      !own &&
      (isOpposite(unit, term.stem) || term.said.some((pattern) => pattern.test(unit.folded)));
    inOtherWords ||= other;
    const hit = own || other;
    if (hit) hitIdf += term.optional ? idf * 0.3 : idf;
    if (unit.keyStems.has(term.stem)) keyHits += 1;
    if (term.optional) continue;
    const isMeasured = isMeasureOf(unit, question, term);
    measured ||= isMeasured;
    const byTopic =
      (!(term.specific && question.yesNo) &&
        term.topics.some(
          (topic) =>
            unit.keyTopics.has(topic) ||
            unit.evidenceTopics.has(topic) ||
            (unit.sectionTopics.has(topic) && (topic === 'contents' || isSentence(unit.text))),
        )) ||
      isMeasured;
    if (isOtherChoice(term, hit || byTopic)) continue;
    total += idf;
    if (hit || byTopic) {
      satisfied += idf;
    } else {
      worstMiss = Math.max(worstMiss, idf);
      if (idf > 3 || (term.specific && question.yesNo)) missing.push(term);
    }
  }
  const cov = total > 0 ? Math.min(1, hitIdf / total) : 0;
  const ecov = total > 0 ? satisfied / total : keyTopic || evidenceTopic ? 1 : 0;
  const keyCov = unit.keyStems.size > 0 ? Math.min(1, keyHits / unit.keyStems.size) : 0;
  const isKv = unit.kind === 'kv' || unit.kind === 'row';
  const miss = worstMiss / 8;

  let z = -2.4 + 1.2 * cov + (0.9 * hitIdf) / 8 + 1.6 * keyCov;
  if (keyTopic) z += 1.0 + 0.3 / Math.max(1, unit.keyTopics.size);
  if (evidenceTopic) z += 0.8;
  if (inSection) z += 0.6;
  if (question.number)
    z += unit.hasDigit || (namesFigure(unit) && tellsTime(unit.folded)) ? 0.3 : -0.9;
  if (!question.yesNo && SOLD_APART.test(unit.folded)) z -= 1.2;
  if (wantsSpan(question)) z += tellsTime(fold(unit.text)) ? 0.6 : -0.9;
  if (wantsCost(question)) z += tellsCost(unit.folded) ? 0.7 : -0.7;
  if (isKv) z -= 0.5;
  z -= (0.4 * Math.min(unit.wordCount, 120)) / 60;
  if (isKv && !question.yesNo && isYesNoValue(unit, question)) z -= 0.8;
  z += 1.2 * ecov - (0.9 * missing.length) / 4;
  z += 2 * (ecov - 0.6) - (question.yesNo ? miss : miss / 2);
  z += sourceTerm(unit, question) + facetTerm(unit, question);
  return {
    unit,
    p: 1 / (1 + Math.exp(-z)),
    ecov,
    cov,
    inOtherWords,
    alone: false,
    measured,
    missing,
    keyTopic,
    evidenceTopic,
    inSection,
    keyCov,
  };
}

/** "How big is the chuck": under the chuck's own label, or beside its name, a figure is its size. */
function isMeasureOf(unit: Unit, question: Question, term: Term): boolean {
  if (!term.topics.includes('dimensions') || !unit.hasDigit) return false;
  const parts = question.terms.filter(({ topics, idf }) => topics.length === 0 && idf > IDF.weak);
  if (unit.kind === 'kv' && unit.text.length < 40 && term.stem.startsWith('topic:'))
    return parts.some(({ stem }) => unit.keyStems.has(stem));
  return parts.some(({ stem }) => standsByMeasure(unit, stem));
}

function sourceTerm(unit: Unit, question: Question): number {
  switch (unit.source) {
    case 'title':
      return -0.9;
    case 'faq':
      return 0.4;
    case 'policy':
      return question.topics.some((topic) => POLICY_TOPICS.has(topic)) ? -0.1 : -1.8;
    case 'option':
      return -0.1;
    case 'schema':
    case 'spec':
    case 'offer':
    case 'page':
      return 0;
    default:
      return unit.source satisfies never;
  }
}

/** "How tall" prefers what names the height and turns from what names another side. */
function facetTerm(unit: Unit, question: Question): number {
  const facet = question.lexicon.facets.find(({ ask }) => ask.test(question.folded));
  if (!facet) return 0;
  const about = fold(unit.key ?? unit.text);
  const text = fold(unit.text);
  if (
    facet.is.test(about) ||
    (unit.key !== undefined && unit.text.length < 80 && facet.is.test(text))
  )
    return 0.9;
  return facet.other.test(about) ? -0.9 : 0;
}

function isYesNoValue(unit: Unit, question: Question): boolean {
  const value = fold(unit.text);
  return value.length < 14 && (question.lexicon.yes.test(value) || question.lexicon.no.test(value));
}

function commonStems(page: PageDoc, question: Question): Set<string> {
  const common = new Set<string>();
  for (const term of question.terms) {
    let count = 0;
    for (const unit of page.units) if (unit.stems.has(term.stem)) count += 1;
    if (count > 6 && count > page.units.length * 0.2) common.add(term.stem);
  }
  return common;
}

function isOfFit(unit: Unit, question: Question): boolean {
  return (
    question.topics.includes('fit') && (unit.keyTopics.has('fit') || unit.evidenceTopics.has('fit'))
  );
}
