import { createHash } from 'node:crypto';
import { sayUnits } from '../answer/compose';
import { withOwnLinksOnly } from '../answer/own-links';
import { fold, shorten } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import { phrasesFor } from '../say/locale';
import type { TopicId } from '../topics/topic';
import { evidenceFor } from './evidence';

export type LocalFaq = {
  faq_id: number;
  topic: TopicId | 'merchant';
  question: string;
  answer: string;
  unitIds: readonly number[];
};

const FAQS_MAX = 10;
const MERCHANT_MAX = 6;

/** What shoppers ask first, by how much it decides a purchase. */
const ORDER: readonly TopicId[] = [
  'material',
  'dimensions',
  'size',
  'water',
  'care',
  'weight',
  'capacity',
  'battery',
  'compatibility',
  'contents',
  'power',
  'temperature',
  'ingredients',
  'usage',
  'allergens',
  'skin',
  'age',
  'fit',
  'load',
  'display',
  'colour',
  'assembly',
  'warranty',
  'shipping',
  'returns',
  'origin',
  'certification',
];

/**
 * The product FAQs of a page in a locale: the shop's own questions verbatim, then one for each topic the page surely
 * answers. Few and right rather than many; an empty list means the page does not carry any.
 */
export function generateFaqs(page: PageDoc, locale: string): LocalFaq[] {
  if (page.kind !== 'product') return [];
  const phrases = phrasesFor(locale);
  const faqs: LocalFaq[] = [];
  const taken = new Set<number>();
  const add = (
    topic: LocalFaq['topic'],
    key: string,
    question: string,
    answer: string,
    units: readonly Unit[],
  ) => {
    let faq_id = faqId(page.url, locale, key);
    while (taken.has(faq_id)) faq_id = (faq_id % 0x7fffffff) + 1;
    taken.add(faq_id);
    faqs.push({
      faq_id,
      topic,
      question: withOwnLinksOnly(question, page.links),
      answer: withOwnLinksOnly(answer, page.links),
      unitIds: units.map((unit) => unit.i),
    });
  };

  for (const unit of page.units.filter((unit) => unit.kind === 'qa').slice(0, MERCHANT_MAX)) {
    const question = unit.key ?? '';
    add('merchant', fold(question), question, shorten(unit.text, 1500), [unit]);
  }
  const asked = new Set(
    page.units.filter((unit) => unit.kind === 'qa').flatMap((unit) => [...unit.keyTopics]),
  );
  for (const topic of ORDER) {
    const question = phrases.question[topic];
    if (faqs.length >= FAQS_MAX || !question || asked.has(topic)) continue;
    const units = evidenceFor(page, topic);
    if (units.length === 0) continue;
    add(
      topic,
      topic,
      topic === 'colour' && isOneColour(units) ? phrases.oneColour : question,
      sayUnits(units, phrases, topic),
      units,
    );
  }
  return faqs;
}

function isOneColour(units: readonly Unit[]): boolean {
  return units.length === 1 && !/[,;|]| (?:and|und|et|y|e|en|o|or) /.test(units[0]?.text ?? '');
}

/** A stable positive 31-bit id, the same in every process. */
export function faqId(url: string, locale: string, key: string): number {
  const digest = createHash('sha256').update(`${url}\n${locale.toLowerCase()}\n${key}`).digest();
  return digest.readUInt32BE(0) & 0x7fffffff || 1;
}
