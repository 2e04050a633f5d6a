import { eld } from 'eld/extrasmall';
import { lexiconFor } from '../topics/lexicon';
import { askedTopics, type Lexicon } from '../topics/topic';
import { fold, type Word, words } from './text';

const SUPPORTED = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The language of a text as ISO 639-1, or undefined when the text is too little to tell. */
export function detectLang(text: string): string | undefined {
  if (text.trim().length < 12) return undefined;
  return eld.detect(text.slice(0, 2000)).language || undefined;
}

/**
 * The language a question is asked in, among those with a lexicon. Detectors err on short questions, so the share of
 * words a language's own lexicon knows counts too; and a request's locale wins unless the words clearly belong elsewhere.
 */
export function questionLang(question: string, locale: string): string {
  const asked = locale.slice(0, 2).toLowerCase();
  if (question.trim().length < 8) return asked;
  const sample = question.slice(0, 400);
  const scores = eld.detect(sample).getScores();
  const folded = fold(sample);
  const tokens = words(folded);
  const total = (lang: string) =>
    (scores[lang] ?? 0) + knownShare(folded, tokens, lexiconFor(lang));
  const [best] = SUPPORTED.map((lang) => ({ lang, score: total(lang) })).sort(
    (a, b) => b.score - a.score,
  );
  if (!best || best.lang === asked) return asked;
  const own = SUPPORTED.includes(asked) ? total(asked) : (scores[asked] ?? 0);
  return best.score > own + MARGIN ? best.lang : asked;
}

const MARGIN = 0.3;

function knownShare(folded: string, tokens: readonly Word[], lexicon: Lexicon): number {
  if (tokens.length === 0) return 0;
  const spans = askedTopics(folded, lexicon);
  const known = tokens.filter(
    ({ text, start, end }) =>
      lexicon.stop.has(text) || spans.some((span) => start >= span.start && end <= span.end),
  );
  return known.length / tokens.length;
}
