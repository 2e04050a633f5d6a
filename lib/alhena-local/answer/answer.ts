import { questionLang } from '../nlp/detect';
import { fold, stems } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import { phrasesFor } from '../say/locale';
import type { Phrases } from '../say/phrases';
import type { TopicId } from '../topics/topic';
import { isSentence, quoteUnit, sayUnit, sayUnits } from './compose';
import { type Turn, withContext } from './follow-up';
import { sayAvailability, sayPrice } from './offers';
import { sayOverview } from './overview';
import { withOwnLinksOnly } from './own-links';
import { parseQuestion, type Question } from './question';
import { type Scored, scoreUnits } from './score';
import { sayColour } from './slots';
import { type Status, statusOf } from './status';
import { supportFor } from './support';

export type Answer = {
  text: string;
  status: Status;
  topics: readonly TopicId[];
  /** Stems of the question, for the follow-up after it. */
  stems: readonly string[];
  /** Units shown. */
  units: readonly Unit[];
};

/** Answers a shopper's question from one page, in the light of the turns before it. */
export function answerQuestion(
  page: PageDoc,
  text: string,
  locale: string,
  turns: readonly Turn[],
): Answer {
  const lang = questionLang(text, locale);
  const phrases = phrasesFor(lang);
  const bare = parseQuestion(text, lang, {
    lang: page.lang,
    nameStems: new Set(stems(page.name, page.lang)),
    isWorn: page.productClass === 'apparel' || page.productClass === 'footwear',
    isFilled: page.productClass === 'food' || page.productClass === 'beauty',
  });
  const merged = withContext(bare, turns.at(-1));
  const candidates = merged
    ? merged.replaces
      ? [merged.question]
      : [bare, merged.question]
    : [bare];
  const attempts = candidates.map((question) => attempt(page, question, phrases, locale));
  return attempts.reduce((best, next) => (rank(next) > rank(best) ? next : best)).answer;
}

type Attempt = { answer: Answer; p: number };

function rank({ answer, p }: Attempt): number {
  return (answer.status === 'answer' ? 2 : answer.status === 'partial' ? 1 : 0) + p;
}

function attempt(page: PageDoc, question: Question, phrases: Phrases, locale: string): Attempt {
  const done = (text: string, status: Status, units: readonly Unit[], p: number): Attempt => ({
    answer: {
      text: withOwnLinksOnly(text, page.links),
      status,
      units,
      topics: question.topics,
      stems: question.terms.map((term) => term.stem),
    },
    p,
  });
  if (page.kind === 'listing') return done(phrases.whichProduct, 'unknown', [], 0);
  const offer = offerAnswer(page, question, phrases, locale);
  if (offer) return done(offer, 'answer', [], 0.9);
  const colour = sayColour(page, question, phrases);
  if (colour) return done(colour.text, 'answer', [colour.unit], 0.9);

  const overview = sayOverview(page, question, phrases);
  if (overview) return done(overview.text, 'answer', overview.units, 0.9);

  const scored = scoreUnits(page, question);
  const best = firstAnswer(scored, question) ?? scored[0];
  const status = statusOf(best, question);
  if (!best || status === 'unknown') {
    return done(phrases.unknown(aboutOf(question, phrases)), 'unknown', [], best?.p ?? 0);
  }
  if (status === 'partial') {
    return done(phrases.partial(quoteUnit(best.unit)), 'partial', [best.unit], best.p);
  }
  const units = supportFor(scored, best, question);
  const topic = question.topics.find((id) => best.unit.keyTopics.has(id));
  const body =
    units.length > 1 ? sayUnits(units, phrases, topic) : sayUnit(best.unit, phrases, topic);
  const verdict = verdictOf(best, question, phrases);
  return done(verdict ? `${verdict} ${body}` : body, 'answer', units, best.p);
}

/** Of units that score alike, one that answers goes before one that only shares the words. */
function firstAnswer(scored: readonly Scored[], question: Question): Scored | undefined {
  const [top] = scored;
  return scored
    .slice(0, 4)
    .find((next) => next.p >= (top?.p ?? 0) * 0.7 && statusOf(next, question) === 'answer');
}

/** Price and stock come from the offer's markup, which knows better than the words around it. */
function offerAnswer(
  page: PageDoc,
  question: Question,
  phrases: Phrases,
  locale: string,
): string | undefined {
  const extra = question.terms.filter(
    (term) => !term.optional && term.topics.length === 0 && term.idf > 3,
  );
  const [topic, second] = question.topics;
  if (second) return undefined;
  const variant = variantAsked(page, question);
  if (variant && (!topic || VARIANT_TOPICS.has(topic)))
    return sayAvailability(page, phrases, variant);
  if (topic === 'availability') {
    return sayAvailability(page, phrases, new Set(extra.map((term) => term.stem)));
  }
  return topic === 'price' && extra.length === 0 ? sayPrice(page, phrases, locale) : undefined;
}

const VARIANT_TOPICS: ReadonlySet<TopicId> = new Set(['availability', 'size', 'colour']);

/** Stems by which a yes-or-no question names one variant in two ways, as "M in ecru". */
function variantAsked(page: PageDoc, question: Question): ReadonlySet<string> | undefined {
  if (!question.yesNo) return undefined;
  const own = new Set(page.offers.flatMap(({ variant }) => stems(variant ?? '', page.lang)));
  const asked = stems(question.folded, page.lang).filter((stem) => own.has(stem));
  const rest = question.terms.filter(
    ({ stem, idf, topics }) => idf > 3 && topics.length === 0 && !asked.includes(stem),
  );
  return asked.length > 1 && rest.length === 0 ? new Set(asked) : undefined;
}

/** "Yes" and "No" only where the label itself was asked about and its value is nothing else, or the words all matched. */
function verdictOf(best: Scored, question: Question, phrases: Phrases): string | undefined {
  if (!question.yesNo || best.missing.length > 0 || best.inOtherWords) return undefined;
  const { unit } = best;
  const value = fold(unit.text);
  if (unit.kind === 'kv' && value.length < 14 && best.cov >= 0.99) {
    if (question.lexicon.yes.test(value)) return phrases.yes;
    if (question.lexicon.no.test(value)) return phrases.no;
  }
  const negated =
    question.lexicon.negation.test(value) ||
    question.lexicon.negation.test(question.folded.replace(/^\S+/, ''));
  if (
    unit.kind !== 'text' ||
    negated ||
    best.cov < 0.99 ||
    unit.wordCount > 16 ||
    HEDGED.test(value)
  )
    return undefined;
  if (!isSentence(unit.text) && !ASSERTED.test(value)) return undefined;
  return question.terms.length >= 1 && unit.source !== 'title' ? phrases.yes : undefined;
}

/** A fragment that claims something, rather than names it. */
const ASSERTED =
  /\b(?:safe|proof|compatible|ready|resistant|friendly|washable|rechargeable|included|approved|certified)\b/;
const HEDGED =
  /\b(?:if|usually|normally|often|sometimes|selected|can|may|could|optional|separately|needs?|idea|want|whether|wenn|kann|optional|separat|si|peut|puede|puo|pode|als|kan)\b/;

function aboutOf(question: Question, phrases: Phrases): string | undefined {
  const [topic] = question.topics;
  const covered = question.terms.every((term) => term.topics.length > 0 && !term.specific);
  return topic && covered ? phrases.about[topic] : undefined;
}
