import { fold, shorten } from '../nlp/text';
import type { Unit } from '../read/page-doc';
import type { Phrases } from '../say/phrases';
import { lexiconFor } from '../topics/lexicon';
import type { TopicId } from '../topics/topic';
import { topicOfLabel } from './plain-label';

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
  if (labels.length < 2 && units.every((unit) => unit.kind !== 'text' || isSentence(unit.text))) {
    return units.map((unit) => sayUnit(unit, phrases, topic)).join(' ');
  }
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

function sayFact(key: string, value: string, phrases: Phrases, topic: TopicId | undefined): string {
  const lexicon = lexiconFor(phrases.lang);
  const folded = fold(value);
  if (isSentence(value) || (!topic && isClause(value)))
    return asSentence(shorten(value, QUOTE_MAX));
  const short = trimEnd(shorten(value, QUOTE_MAX));
  const isYesNo = folded.length < 14 && (lexicon.yes.test(folded) || lexicon.no.test(folded));
  if (isYesNo) return phrases.says(`${key}: ${short}`);
  const frame = topic ? phrases.fact[topic] : undefined;
  const said = topic === 'dimensions' ? measureOnly(short) : short;
  return frame ? frame(said) : phrases.listed(key, said);
}

/** "20 x 30 x 32 cm; 5.2 kg" and "36\" x 17\" bag with wheels": what follows the measure is no part of it. */
function measureOnly(value: string): string {
  const [measure] =
    /^(?:\d+(?:[.,]\d+)? ?(?:cm|mm|m|in|inch(?:es)?|"|''|ft)? ?[x×] ?){1,2}\d+(?:[.,]\d+)? ?(?:cm\b|mm\b|m\b|inch(?:es)?\b|in\b|ft\b|"|'')?/i.exec(
      value,
    ) ?? [];
  if (!measure) return value;
  const rest = value.slice(measure.length);
  const isAside = /^ ?;? ?[\d.,]+ ?(?:kg|g|lbs?|pounds?|oz)\.?$/i.test(rest);
  const isName = /^ [\p{L} -]{12,}$/u.test(rest) && !/\d/.test(rest);
  return isAside || isName ? measure.trim() : value;
}

/** A value that tells rather than lists, and only lacks its full stop. */
function isClause(value: string): boolean {
  return (
    value.split(' ').length > 8 && isSentence(`${value}.`) && !/[,;:/|•].*[,;:/|•]/.test(value)
  );
}

function asSentence(text: string): string {
  return /[.!?…]["”')]?$/.test(text) ? text : `${text}.`;
}

function trimEnd(text: string): string {
  return text.replace(/[\s.;,]+$/, '');
}
