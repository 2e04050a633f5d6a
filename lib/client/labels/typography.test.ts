import { describe, expect, it } from 'vitest';
import { loadChatLabels } from './chat/load-chat-labels';
import { LANGUAGES, type Language, loadLabels } from './labels';

/** What a reader of the language takes for a mistake, whoever wrote the catalogue. */
const FAULTS: [what: string, languages: readonly Language[], fault: RegExp][] = [
  ['half-width punctuation', ['ja', 'zh'], /[?!,;:]/],
  ['mark that may begin a line', ['fr'], /[^\u00a0\u202f][?!;:]/],
  ['doubled space, nor one at an edge', LANGUAGES, /^\s|\s$| {2}/],
  ['full stops for an ellipsis', LANGUAGES, /\.\.\./],
  ['typewriter’s apostrophe', LANGUAGES, /'/],
  ['Latin comma or question mark', ['ar'], /[?,;]/],
  ['European Portuguese beside the Brazilian', ['pt'], /\b(?:a sua|neste momento|contactar)\b/i],
];

async function textsOf(language: Language): Promise<string[]> {
  const labels = { ...(await loadLabels(language)), ...(await loadChatLabels(language)) };
  return Object.values(labels).flatMap((label) =>
    typeof label === 'string' ? [label] : Object.values(label),
  );
}

describe('the words of each language', () => {
  it.each(FAULTS)('have no %s', async (_, languages, fault) => {
    for (const language of languages) {
      const texts = await textsOf(language);
      expect(texts.filter((text) => fault.test(text))).toEqual([]);
    }
  });

  it('write the ellipsis as the language does: German sets it apart from a whole word', async () => {
    const waits = (await textsOf('de')).filter((text) => text.includes('…'));
    expect(waits.length).toBeGreaterThan(5);
    expect(waits.filter((text) => !/[ \u00a0]…/.test(text))).toEqual([]);
  });
});
