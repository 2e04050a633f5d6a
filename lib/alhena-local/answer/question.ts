import { stemWith } from '../nlp/stem';
import { words } from '../nlp/text';
import { foldQuestion } from '../nlp/typed';
import { askedConcepts } from '../topics/concept';
import { conceptsFor, lexiconFor } from '../topics/lexicon';
import { askedTopics, type Lexicon, type TopicId, type TopicSpan } from '../topics/topic';
import { firstNoun, subjectWords } from './subject';

export type Term = {
  stem: string;
  /** How much the word tells, 0–8; the scale the score's weights were measured on. */
  idf: number;
  /** Topics whose cue holds the word: an aspect's label or evidence stands in for it. */
  topics: readonly TopicId[];
  /** Other words by which the page may say it, over folded text. */
  said: readonly RegExp[];
  /** Only the word itself answers for it. */
  specific: boolean;
  /** Carried over from the turn before: helps, and is never missed. */
  optional: boolean;
};

export type Question = {
  text: string;
  folded: string;
  lang: string;
  lexicon: Lexicon;
  terms: readonly Term[];
  topics: readonly TopicId[];
  yesNo: boolean;
  number: boolean;
  /** Asks how firm, how warm, how strong. */
  degree: boolean;
  /** Offers a choice: "a battery or a plug". */
  alternatives: boolean;
  /** Stems of the words between which it lets choose: "plastic or glass". */
  choices: readonly (readonly string[])[];
  /** Colours the question names, folded. */
  colours: readonly string[];
};

export const IDF = { word: 6, weak: 2.5, name: 2 } as const;

/** What the page contributes to reading a question about it. */
export type PageWords = {
  lang: string;
  /** Stems of the product's own name, which tell little on its page. */
  nameStems: ReadonlySet<string>;
  /** A size is a letter here, not a measure. */
  isWorn: boolean;
  /** Its size is how much is in it. */
  isFilled: boolean;
};

/** Analyses a shopper's question in its own language. */
export function parseQuestion(text: string, lang: string, page: PageWords): Question {
  const folded = foldQuestion(text.slice(0, 2000), lang);
  const lexicon = lexiconFor(lang);
  const spans = askedTopics(folded, lexicon);
  for (const span of spans.filter(({ topic }) => topic === 'size')) {
    if (!page.isWorn) spans.push({ ...span, topic: 'dimensions' });
    if (page.isFilled) spans.push({ ...span, topic: 'capacity' });
  }
  const concepts = askedConcepts(folded, conceptsFor(lang), conceptsFor(page.lang));
  const terms = new Map<string, Term>();
  const subject = new Set([...subjectWords(folded, lang), ...receivers(folded)]);
  const whole = spans.some(({ topic }) => WHOLE_TOPICS.has(topic))
    ? firstNoun(folded, lang, lexicon.stop)
    : undefined;
  /** Across languages only topics meet; other words cannot be found and must not be missed. */
  const idfOf = (stem: string, word: string, hasTopic: boolean, hasConcept: boolean) => {
    if (page.nameStems.has(stem) || isPartOfName(stem, lang, page.nameStems)) return IDF.name;
    if (!hasTopic && (subject.has(word) || word === whole)) return IDF.name;
    if (hasConcept) return IDF.word;
    return lexicon.weak.has(word) || (lang !== page.lang && !hasTopic) ? IDF.weak : IDF.word;
  };
  const colours: string[] = [];
  for (const word of words(folded)) {
    if (lexicon.colours.has(word.text)) colours.push(word.text);
    const topics = spans
      .filter((span) => word.start >= span.start && word.end <= span.end)
      .map((span) => span.topic);
    const said = concepts
      .filter((span) => word.start >= span.start && word.end <= span.end)
      .map((span) => span.said);
    if (lexicon.stop.has(word.text) || isParticle(word.text)) continue;
    const stem = stemWith(word.text, lang);
    if (terms.has(stem)) continue;
    terms.set(stem, {
      stem,
      idf: idfOf(stem, word.text, topics.length + said.length > 0, said.length > 0),
      topics,
      said,
      specific:
        !topics.includes('fit') && (lexicon.specific.has(word.text) || lexicon.specific.has(stem)),
      optional: false,
    });
  }
  const topics = topicsOf(spans, terms);
  for (const [stem, term] of terms) {
    const gaveWay = term.topics.length > 0 && !term.topics.some((topic) => topics.includes(topic));
    if (gaveWay) terms.set(stem, { ...term, idf: Math.min(term.idf, IDF.weak) });
  }
  for (const topic of topics) {
    if ([...terms.values()].some((term) => term.topics.includes(topic))) continue;
    const stem = `topic:${topic}`;
    terms.set(stem, {
      stem,
      idf: IDF.word,
      topics: [topic],
      said: [],
      specific: false,
      optional: false,
    });
  }
  for (const { said } of concepts) {
    if (topics.length > 0) break;
    if ([...terms.values()].some((term) => term.said.includes(said))) continue;
    const stem = `concept:${said.source}`;
    terms.set(stem, {
      stem,
      idf: IDF.word,
      topics: [],
      said: [said],
      specific: false,
      optional: false,
    });
  }
  return {
    text,
    folded,
    lang,
    lexicon,
    terms: [...terms.values()],
    topics,
    yesNo: lexicon.yesNo.test(folded),
    number: lexicon.number.test(folded),
    degree: lexicon.degree.test(folded),
    alternatives: lexicon.or.test(folded),
    choices: choicesOf(folded, lexicon.or, lang),
    colours,
  };
}

/** "For her birthday", "for my dad": whom it is for is said of no product. */
function receivers(folded: string): string[] {
  return [...folded.matchAll(/\bfor (?:my|our|his|her|their|a friend's) ([\p{L}-]+)/gu)].flatMap(
    ([, word]) => word ?? [],
  );
}

/** The words right before and after an "or". */
function choicesOf(folded: string, or: RegExp, lang: string): string[][] {
  const said = words(folded);
  return said.flatMap(({ text }, at) => {
    const [before, after] = [said[at - 1], said[at + 1]];
    return or.test(text) && before && after
      ? [[stemWith(before.text, lang), stemWith(after.text, lang)]]
      : [];
  });
}

/** What carries no meaning of its own: single letters, Japanese endings, the commonest words of Chinese questions. */
function isParticle(word: string): boolean {
  if (/^[\p{Script=Hiragana}]+$/u.test(word) || CHINESE.has(word)) return true;
  return word.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(word);
}

const CHINESE = new Set(
  '的 了 是 吗 嗎 呢 吧 有 没有 沒有 这 這 那 个 個 什么 什麼 怎么 怎麼 哪里 哪裡 多少 几 幾 可以 能 会 會 用 我 你 它 和 在 不 吗'.split(
    ' ',
  ),
);

/** What is asked of a product as a whole, never of a part of it: "can I return the …". */
const WHOLE_TOPICS: ReadonlySet<TopicId> = new Set([
  'returns',
  'shipping',
  'warranty',
  'price',
  'availability',
  'origin',
  'age',
]);

/** German and Dutch names are compounds of what shoppers say: "Pfanne" in "Gusseisenpfanne". */
function isPartOfName(stem: string, lang: string, nameStems: ReadonlySet<string>): boolean {
  if ((lang !== 'de' && lang !== 'nl') || stem.length < 4) return false;
  for (const name of nameStems) if (name.endsWith(stem)) return true;
  return false;
}

/**
 * "How long is the guarantee" asks for no length: a topic named by no word of its own gives way to one that is. So do
 * the price in "how much is delivery" and the stock in "which sizes are available".
 */
function topicsOf(spans: readonly TopicSpan[], terms: ReadonlyMap<string, Term>): TopicId[] {
  const topics = [...new Set(spans.map((span) => span.topic))];
  const named = topics.filter((topic) =>
    [...terms.values()].some((term) => term.topics.includes(topic)),
  );
  const kept =
    named.length > 0
      ? topics.filter((topic) => topic !== 'dimensions' || named.includes(topic))
      : topics;
  const aspects = kept.filter((topic) => topic !== 'price' && topic !== 'availability');
  return aspects.length > 0 ? aspects : kept;
}
