import { describe, expect, it } from 'vitest';
import type { Label } from '../format';
import { LANGUAGES } from '../labels';
import { en } from './en';
import { loadChatLabels, loadedChatLabels } from './load-chat-labels';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

function placeholders(label: Label): string[] {
  const text = typeof label === 'string' ? label : label.other;
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

describe('chat labels', () => {
  it.each(OTHERS)('says everything in %s, with the same values', async (language) => {
    const labels = await loadChatLabels(language);
    expect(Object.keys(labels)).toEqual(Object.keys(en));
    for (const [key, label] of Object.entries(labels)) {
      const english = Object.entries(en).find(([name]) => name === key)?.[1];
      expect([key, placeholders(label)]).toEqual([key, placeholders(english ?? '')]);
      expect(label).not.toBe('');
    }
  });

  it.each(OTHERS)('is not left in English in %s', async (language) => {
    const labels = Object.entries(await loadChatLabels(language));
    const alike = labels.filter(([key, label]) =>
      Object.entries(en).some(([name, english]) => name === key && english === label),
    );
    expect(
      alike.map(([key]) => key).filter((key) => key !== 'chatLog' && key !== 'chatAssistant'),
    ).toEqual([]);
  });

  it.each(LANGUAGES)('has every plural form %s asks for', async (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = Object.values(await loadChatLabels(language)).filter(
      (label) => typeof label !== 'string',
    );
    expect(plurals).toHaveLength(3);
    for (const label of plurals) {
      const needed = pluralCategories.filter(
        (category) => !MILLIONS.includes(`${language}:${category}`),
      );
      expect(Object.keys(label).sort()).toEqual(expect.arrayContaining(needed.sort()));
    }
  });

  it('falls back to English for a language without a catalogue and keeps what it loaded', async () => {
    expect(loadedChatLabels('tlh')).toBe(loadedChatLabels('en'));
    expect(await loadChatLabels('tlh')).toBe(en);
    expect(loadedChatLabels('en-GB')).toBe(en);
  });
});

/** Forms for millions, which no count of characters or seconds reaches. */
const MILLIONS = ['es:many', 'fr:many', 'it:many', 'pt:many'];
