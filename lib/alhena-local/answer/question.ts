import { stemWith } from '../nlp/stem';
import { fold, words } from '../nlp/text';
import { lexiconFor } from '../topics/lexicon';
import { askedTopics, type Lexicon, type TopicId } from '../topics/topic';

export type Term = {
  stem: string;
  /** How much the word tells, 0–8; the scale the score's weights were measured on. */
  idf: number;
  /** Topics whose cue holds the word: an aspect's label or evidence stands in for it. */
  topics: readonly TopicId[];
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
  /** Colours the question names, folded. */
  colours: readonly string[];
};

const IDF = { word: 6, weak: 2.5, name: 2 } as const;

/**
 * Analyses a shopper's question. `nameStems` are the product's own name, whose words tell little on its page;
 * `isWorn` that a size is a letter, not a measure.
 */
export function parseQuestion(
  text: string,
  lang: string,
  nameStems: ReadonlySet<string>,
  isWorn = false,
): Question {
  const folded = fold(text.slice(0, 2000));
  const lexicon = lexiconFor(lang);
  const spans = askedTopics(folded, lexicon);
  for (const span of spans.filter(({ topic }) => topic === 'size')) {
    if (!isWorn) spans.push({ ...span, topic: 'dimensions' });
  }
  const terms = new Map<string, Term>();
  const colours: string[] = [];
  for (const word of words(folded)) {
    if (lexicon.colours.has(word.text)) colours.push(word.text);
    const topics = spans
      .filter((span) => word.start >= span.start && word.end <= span.end)
      .map((span) => span.topic);
    if (lexicon.stop.has(word.text) || (word.text.length < 2 && !/\p{N}/u.test(word.text)))
      continue;
    const stem = stemWith(word.text, lang);
    if (terms.has(stem)) continue;
    terms.set(stem, {
      stem,
      idf: nameStems.has(stem) ? IDF.name : lexicon.weak.has(word.text) ? IDF.weak : IDF.word,
      topics,
      specific: lexicon.specific.has(word.text) || lexicon.specific.has(stem),
      optional: false,
    });
  }
  return {
    text,
    folded,
    lang,
    lexicon,
    terms: [...terms.values()],
    topics: [...new Set(spans.map((span) => span.topic))],
    yesNo: lexicon.yesNo.test(folded),
    number: lexicon.number.test(folded),
    degree: lexicon.degree.test(folded),
    alternatives: lexicon.or.test(folded),
    colours,
  };
}
