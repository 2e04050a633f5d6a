import { fold, shorten } from '../nlp/text';
import type { PageDoc, Unit } from '../read/page-doc';
import type { Phrases } from '../say/phrases';
import { lexiconFor } from '../topics/lexicon';
import type { TopicId } from '../topics/topic';

const QUOTE_MAX = 320;

/**
 * One unit as one or two sentences for a shopper: sentences stand as they are, labels and fragments get a frame.
 * `topic` picks a better frame where the label is about it.
 */
export function sayUnit(unit: Unit, phrases: Phrases, topic?: TopicId): string {
  switch (unit.kind) {
    case 'qa':
      return shorten(unit.text, 1200);
    case 'kv':
      return sayFact(unit.key ?? '', unit.text, phrases, topicOfLabel(unit, topic));
    case 'row':
      return phrases.listed(unit.key ?? '', trimEnd(unit.text));
    case 'text':
      return isSentence(unit.text)
        ? asSentence(shorten(unit.text, QUOTE_MAX))
        : phrases.says(trimEnd(shorten(unit.text, QUOTE_MAX)));
    default:
      return unit.kind satisfies never;
  }
}

/** Several units as one answer: labels become a short list, sentences a paragraph. */
export function sayUnits(units: readonly Unit[], phrases: Phrases, topic?: TopicId): string {
  const [first] = units;
  if (!first) return '';
  if (units.length === 1) return sayUnit(first, phrases, topic);
  const labels = units.filter((unit) => unit.kind === 'kv' || unit.kind === 'row');
  const prose = units.filter((unit) => unit.kind === 'text' || unit.kind === 'qa');
  const parts: string[] = [];
  const [onlyLabel] = labels;
  if (labels.length === 1 && onlyLabel) parts.push(sayUnit(onlyLabel, phrases, topic));
  if (labels.length > 1) {
    const lines = labels.map((unit) => `- ${unit.key}: ${trimEnd(unit.text)}`);
    parts.push(`${phrases.listIntro}\n\n${lines.join('\n')}`);
  }
  const fragments = prose.filter((unit) => unit.kind === 'text' && !isSentence(unit.text));
  const whole = prose.filter((unit) => !fragments.includes(unit));
  if (whole.length > 0) parts.push(whole.map((unit) => sayUnit(unit, phrases, topic)).join(' '));
  if (fragments.length === 1 && fragments[0]) parts.push(sayUnit(fragments[0], phrases, topic));
  if (fragments.length > 1) {
    parts.push(
      `${phrases.listIntro}\n\n${fragments.map((unit) => `- ${trimEnd(unit.text)}`).join('\n')}`,
    );
  }
  return parts.join(labels.length > 1 || fragments.length > 1 ? '\n\n' : ' ');
}

/** A unit in quotation marks, for answers that only come near the question. */
export function quoteUnit(unit: Unit): string {
  const text = trimEnd(shorten(unit.text, QUOTE_MAX));
  return unit.kind === 'kv' || unit.kind === 'row' ? `“${unit.key}: ${text}”.` : `“${text}”.`;
}

/** True for text that can stand alone: a capital or figure first, several words, a full stop. */
export function isSentence(text: string): boolean {
  return (
    /^["“'(]?[\p{Lu}\p{N}]/u.test(text) &&
    /[.!?…]["”')]?$/.test(text) &&
    text.split(' ').length >= 4
  );
}

/** Whether a page names its language as the one the answer is framed in. */
export function isSameLang(page: PageDoc, phrases: Phrases): boolean {
  return page.lang === phrases.lang;
}

function sayFact(key: string, value: string, phrases: Phrases, topic: TopicId | undefined): string {
  const lexicon = lexiconFor(phrases.lang);
  const folded = fold(value);
  if (isSentence(value)) return asSentence(shorten(value, QUOTE_MAX));
  const short = trimEnd(shorten(value, QUOTE_MAX));
  const isYesNo = folded.length < 14 && (lexicon.yes.test(folded) || lexicon.no.test(folded));
  const frame = topic && !isYesNo ? phrases.fact[topic] : undefined;
  return frame ? frame(short) : phrases.listed(key, short);
}

/** A frame is used only where the label says no more than the topic: "Weight", not "Shipping weight of the box". */
function topicOfLabel(unit: Unit, topic: TopicId | undefined): TopicId | undefined {
  if (
    topic === 'dimensions' &&
    /dimension|abmessung|dimensao|dimensoes|afmeting/.test(fold(unit.key ?? ''))
  ) {
    return topic;
  }
  if (!topic || !unit.keyTopics.has(topic) || (unit.key ?? '').split(' ').length > 2)
    return undefined;
  return PLAIN_LABEL.get(topic)?.test(fold(unit.key ?? '')) === false ? undefined : topic;
}

const PLAIN_LABEL = new Map<TopicId, RegExp>([
  [
    'material',
    /^(?:material|materials|fabric|composition|made of|made from|material composition|fabric type|matiere|composition|materiale|composizione|materiaal|samenstelling|zusammensetzung)$/,
  ],
  [
    'weight',
    /^(?:weight|item weight|product weight|net weight|weighs|total weight|gewicht|artikelgewicht|nettogewicht|poids|peso|peso articolo|peso neto|peso netto)$/,
  ],
  [
    'capacity',
    /^(?:capacity|volume|volumen|holds|fassungsvermogen|capacite|contenance|capacidad|capacita|capacidade|inhoud)$/,
  ],
  [
    'dimensions',
    /^(?:dimensions|size|measurements|product dimensions|item dimensions|overall dimensions|abmessungen|produktabmessungen|medidas|dimensiones|dimensioni|dimensoes|afmetingen)$/,
  ],
  [
    'origin',
    /^(?:country of origin|made in|origin|manufactured in|country of manufacture|herkunftsland|herstellungsland|pays d'origine|pays de fabrication|pais de origen|paese di origine|pais de origem|land van herkomst)$/,
  ],
  ['colour', /^(?:colou?r|farbe|couleur|coloris|colore|cor|kleur)$/],
  ['warranty', /^(?:warranty|guarantee|warranty period|garantie|garantia|garanzia)$/],
  [
    'contents',
    /^(?:in the box|what's in the box|included|contents|box contents|what's included|comes with|lieferumfang|contenu|contenido|contenuto|conteudo|inhoud)$/,
  ],
  ['compatibility', /^(?:compatible with|works with|compatibility)$/],
  ['care', /^(?:care|care instructions|washing instructions|cleaning)$/],
]);

function asSentence(text: string): string {
  return /[.!?…]["”')]?$/.test(text) ? text : `${text}.`;
}

function trimEnd(text: string): string {
  return text.replace(/[\s.;,]+$/, '');
}
