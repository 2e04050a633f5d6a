import { isSentence } from '../answer/compose';
import { topicOfLabel } from '../answer/plain-label';
import { tellsTime } from '../answer/time';
import { fold } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import { lexiconFor } from '../topics/lexicon';
import type { TopicId } from '../topics/topic';
import { CLASSES, DENIED_LABEL, DENIED_VALUE, LABEL, NOT_CLASSES, PROSE, VALUE } from './gates';

const LABELS_MAX = 5;
const SENTENCES_MAX = 3;
const POLICY_TOPICS: ReadonlySet<TopicId> = new Set(['returns', 'shipping', 'warranty']);

/**
 * The units that answer a topic's FAQ, or none when nothing on the page surely does. Labels come first; prose only
 * where it has the shape of an answer, because a sentence that shares a topic's words is mostly about something else.
 */
export function evidenceFor(page: PageDoc, topic: TopicId): Unit[] {
  const only = CLASSES[topic];
  if (only && !only.includes(page.productClass)) return [];
  if (NOT_CLASSES[topic]?.includes(page.productClass)) return [];
  const labels = page.units.filter((unit) => isLabelFor(unit, topic));
  const short = labels.filter((unit) => unit.text.length <= 90);
  const best = bestLabels(distinct(short.length > 0 ? short : labels), topic).slice(0, LABELS_MAX);
  if (best.length > 0 && topic === 'colour' && isOfParts(best)) return [];
  if (best.length > 0) return best;
  if (topic === 'contents') return listedContents(page);
  const prose = page.units.filter((unit) => isProseFor(unit, topic));
  const own = prose.filter((unit) => unit.source !== 'policy');
  const titled = own.filter((unit) => unit.sectionTopics.has(topic));
  const [first] = titled.length > 0 ? titled : own.length > 0 ? own : prose;
  return first ? withNeighbours(page, first, topic) : [];
}

/** Bullets under "In the box". */
function listedContents(page: PageDoc): Unit[] {
  const items = page.units.filter(
    (unit) =>
      unit.kind === 'text' &&
      unit.source === 'page' &&
      unit.sectionTopics.has('contents') &&
      unit.wordCount < 9 &&
      !isSentence(unit.text),
  );
  return items.length > 1 && items.length < 13 ? items : [];
}

/** The strap's colour and the dial's are not the colours to choose from. */
function isOfParts(labels: readonly Unit[]): boolean {
  return labels.length > 1 && !labels.some((unit) => topicOfLabel(unit, 'colour'));
}

/** The sentences that follow belong to the same answer while they are about the same, or under a heading that is. */
function withNeighbours(page: PageDoc, first: Unit, topic: TopicId): Unit[] {
  const isTitled = first.sectionTopics.has(topic) && first.sectionTopics.size === 1;
  const chosen = [first];
  for (const unit of page.units.slice(first.i + 1, first.i + SENTENCES_MAX)) {
    if (
      unit.source !== first.source ||
      unit.section !== first.section ||
      unit.kind !== 'text' ||
      !isSentence(unit.text) ||
      !isSentence(first.text)
    )
      break;
    if (unit.text.length > 240 || /\?$/.test(unit.text)) break;
    if (!isTitled && !isProseFor(unit, topic)) break;
    chosen.push(unit);
  }
  return chosen;
}

function isLabelFor(unit: Unit, topic: TopicId): boolean {
  if (unit.kind !== 'kv' || !unit.keyTopics.has(topic) || unit.source === 'policy') return false;
  const key = fold(unit.key ?? '');
  const value = fold(unit.text);
  if (DENIED_LABEL.test(key) || unit.text.length > 240 || key.length > 40) return false;
  if (DENIED_VALUE.test(value)) return false;
  if (LABEL[topic]?.test(key) === false) return false;
  if (topic === 'colour')
    return value.split(/[^\p{L}]+/u).some((word) => isColour(word, unit.lang));
  return VALUE[topic]?.test(value) ?? /\p{L}{2}|\d/u.test(value);
}

function isColour(word: string, lang: string): boolean {
  return lexiconFor(lang).colours.has(word) || lexiconFor('en').colours.has(word);
}

/** "Dimensions" alone says more than its parts; "Material" more than "Lining" when both are one word. */
function bestLabels(labels: readonly Unit[], topic: TopicId): readonly Unit[] {
  if (topic !== 'dimensions' && topic !== 'weight') return labels;
  const whole = labels.filter((unit) =>
    topic === 'weight'
      ? !/shipping|gross|max|capac/.test(fold(unit.key ?? ''))
      : /\d[^\d]{0,12}[x×][^\d]{0,6}\d/.test(unit.text) ||
        (/dimension|abmessung|afmeting|medidas/.test(fold(unit.key ?? '')) &&
          (unit.text.match(/\d/g) ?? []).length > 2),
  );
  const [first] = whole;
  if (first) return [first];
  return topic === 'dimensions' && labels.length < 2 ? [] : labels;
}

function isProseFor(unit: Unit, topic: TopicId): boolean {
  if (unit.kind !== 'text' || unit.source === 'title') return false;
  if (unit.source === 'policy' && !POLICY_TOPICS.has(topic)) return false;
  if (unit.text.length > 260 || /\?$/.test(unit.text)) return false;
  const folded = fold(unit.text);
  if (NOT_THIS.test(folded)) return false;
  const hasShape = PROSE[topic]?.test(folded) ?? false;
  if (!isSentence(unit.text)) return hasShape && isClaim(unit, topic);
  return hasShape || answersItsHeading(unit, topic);
}

/** A bullet such as "Made in Portugal" or "Dishwasher safe": short, and nothing but the answer. */
function isClaim(unit: Unit, topic: TopicId): boolean {
  return (
    CLAIM_TOPICS.has(topic) &&
    unit.source === 'page' &&
    unit.wordCount < 11 &&
    /^[\p{Lu}\p{N}]/u.test(unit.text) &&
    !/[+€£$:]/.test(unit.text)
  );
}

const CLAIM_TOPICS: ReadonlySet<TopicId> = new Set([
  'material',
  'care',
  'water',
  'battery',
  'warranty',
  'origin',
  'compatibility',
]);

/** Under a heading that names the topic a sentence may have any shape, where it speaks of it too. */
function answersItsHeading(unit: Unit, topic: TopicId): boolean {
  if (!unit.sectionTopics.has(topic) || unit.wordCount < 4) return false;
  if (topic === 'ingredients') return (unit.text.match(/,/g) ?? []).length > 3;
  if (topic === 'usage') return unit.sectionTopics.size === 1;
  const isTerm = topic === 'returns' || topic === 'shipping';
  if (isTerm && !unit.hasDigit && !tellsTime(fold(unit.text))) return false;
  return HEADED_TOPICS.has(topic) && unit.evidenceTopics.has(topic);
}

const HEADED_TOPICS: ReadonlySet<TopicId> = new Set([
  'material',
  'care',
  'returns',
  'shipping',
  'warranty',
  'origin',
]);

/** Sentences about the maker, about conditions or about what is not promised. */
const NOT_THIS =
  /\b(?:cannot|can't|not included|excluded|does not cover|that also (?:handles?|processes|makes)|see our|read (?:more|about)|find out|click|our (?:idea|mission|story|aim|goal)|we believe|brand|customer satisfaction|terms and conditions|consulta|siehe|finden sie|voir|consultez|zie onze|please note|marketplace)\b/;

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = fold(unit.key ?? '');
    const value = fold(unit.text);
    if (seen.has(key) || seen.has(value)) return false;
    seen.add(key);
    seen.add(value);
    return true;
  });
}
