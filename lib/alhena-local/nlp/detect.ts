import { eld } from 'eld/extrasmall';

const SUPPORTED = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);

/** The language of a text as ISO 639-1, or undefined when the text is too little to tell. */
export function detectLang(text: string): string | undefined {
  if (text.trim().length < 12) return undefined;
  return eld.detect(text.slice(0, 2000)).language || undefined;
}

/**
 * The language a question is asked in, among those with a lexicon. A request's locale wins unless the words clearly
 * belong elsewhere, because short questions are easily mistaken.
 */
export function questionLang(question: string, locale: string): string {
  const asked = locale.slice(0, 2).toLowerCase();
  if (question.trim().length < 12) return asked;
  const scores = eld.detect(question.slice(0, 400)).getScores();
  const ranked = Object.entries(scores)
    .filter(([lang]) => SUPPORTED.has(lang))
    .sort(([, a], [, b]) => b - a);
  const [best] = ranked;
  if (!best || best[0] === asked) return asked;
  return best[1] > (scores[asked] ?? 0) + 0.15 ? best[0] : asked;
}
