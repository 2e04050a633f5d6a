import { describe, expect, it } from 'vitest';
import { en } from './faq/en';
import { directionOf, LANGUAGES, languageOf, loadedLabels, loadLabels } from './labels';

const KEYS = Object.keys(en).sort();
/** Forms for millions, which no count of answers or seconds reaches. */
const MILLIONS = ['es:many', 'fr:many', 'it:many', 'pt:many'];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('loadLabels', () => {
  it('loads a language only when it is asked for', async () => {
    expect(loadedLabels('sv')).toBeUndefined();
    await loadLabels('sv-SE');
    expect(loadedLabels('sv')?.faqAskSubmit).toBe('Fråga');
  });

  it.each(LANGUAGES)('%s has every label, none empty, placeholders kept', async (language) => {
    const labels = await loadLabels(language);
    expect(Object.keys(labels).sort()).toEqual(KEYS);
    for (const [key, value] of Object.entries(labels)) {
      const source = Object.entries(en).find(([name]) => name === key)?.[1];
      const general = typeof value === 'string' ? value : value.other;
      const english = typeof source === 'string' ? source : source?.other;
      expect(general.trim(), key).not.toBe('');
      expect(placeholders(general), key).toEqual(placeholders(english ?? ''));
    }
  });

  it.each(LANGUAGES)('%s has a form for every plural of its own', async (language) => {
    const { faqUnread, faqErrorBusyFor } = await loadLabels(language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const label of [faqUnread, faqErrorBusyFor]) {
      const missing = categories.filter(
        (category) => !label[category] && !MILLIONS.includes(`${language}:${category}`),
      );
      expect(missing, `${language}: ${JSON.stringify(label)}`).toEqual([]);
    }
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s is not English',
    async (language) => {
      const labels = await loadLabels(language);
      const same = KEYS.filter(
        (key) =>
          JSON.stringify(Object.entries(labels).find(([k]) => k === key)) ===
          JSON.stringify(Object.entries(en).find(([k]) => k === key)),
      );
      expect(same).toEqual([]);
    },
  );
});

describe('languageOf', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['ZH-Hant-TW', 'zh'],
    ['iw', 'he'],
    ['fi', 'en'],
    ['', 'en'],
    ['arz', 'en'],
  ])('serves %j in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('directionOf', () => {
  it.each([
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['fa', 'ltr'],
  ])('shows %s %s', (locale, direction) => {
    expect(directionOf(locale)).toBe(direction);
  });
});
