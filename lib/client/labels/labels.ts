import type { ChatLabels } from './chat/chat-labels';
import { en } from './faq/en';
import type { FaqLabels } from './faq/faq-labels';

/** Every visible string of the FAQ section and the launcher. The drawer's own (`ChatLabels`) come with the drawer. */
export type Labels = FaqLabels;

/** Any visible string in the host's own words. Plain data, so that it can come from a server or an attribute. */
export type LabelOverrides = Partial<FaqLabels & ChatLabels>;

export type Catalogue<TLabels> = Record<Language, () => Promise<TLabels>>;

export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'ja',
  'ko',
  'zh',
  'ar',
  'he',
] as const;
export type Language = (typeof LANGUAGES)[number];

const LOADERS: Catalogue<Labels> = {
  en: async () => en,
  es: () => import('./faq/es').then((module) => module.es),
  fr: () => import('./faq/fr').then((module) => module.fr),
  de: () => import('./faq/de').then((module) => module.de),
  it: () => import('./faq/it').then((module) => module.it),
  pt: () => import('./faq/pt').then((module) => module.pt),
  nl: () => import('./faq/nl').then((module) => module.nl),
  pl: () => import('./faq/pl').then((module) => module.pl),
  sv: () => import('./faq/sv').then((module) => module.sv),
  ja: () => import('./faq/ja').then((module) => module.ja),
  ko: () => import('./faq/ko').then((module) => module.ko),
  zh: () => import('./faq/zh').then((module) => module.zh),
  ar: () => import('./faq/ar').then((module) => module.ar),
  he: () => import('./faq/he').then((module) => module.he),
};

const loaded = new Map<Language, Labels>([['en', en]]);

/** The catalogue for `locale`, loaded once; no other language is loaded with it. */
export async function loadLabels(locale: string): Promise<Labels> {
  const language = languageOf(locale);
  const labels = loaded.get(language) ?? (await LOADERS[language]());
  loaded.set(language, labels);
  return labels;
}

/** The catalogue for `locale` if it is already here. English always is: it is what a failed load falls back to. */
export function loadedLabels(locale: string): Labels | undefined {
  return loaded.get(languageOf(locale));
}

/** The language a BCP 47 tag is served in: its own if there is a catalogue, else English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  // `iw` is the tag Java platforms still write for Hebrew.
  const modern = language === 'iw' ? 'he' : language;
  return LANGUAGES.find((known) => known === modern) ?? 'en';
}

/** What the words that are shown are written in: the tag itself where its language has a catalogue. */
export function shownLocale(locale: string): string {
  const language = languageOf(locale);
  return locale.split('-')[0] === language ? locale : language;
}

/** The direction of the words that are shown, which are English where a language has no catalogue. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const language = languageOf(locale);
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}
