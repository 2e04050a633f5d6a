import { type Catalogue, type Language, languageOf } from '../labels';
import type { ChatLabels } from './chat-labels';

const LOADERS: Catalogue<ChatLabels> = {
  en: () => import('./en').then((module) => module.en),
  es: () => import('./es').then((module) => module.es),
  fr: () => import('./fr').then((module) => module.fr),
  de: () => import('./de').then((module) => module.de),
  it: () => import('./it').then((module) => module.it),
  pt: () => import('./pt').then((module) => module.pt),
  nl: () => import('./nl').then((module) => module.nl),
  pl: () => import('./pl').then((module) => module.pl),
  sv: () => import('./sv').then((module) => module.sv),
  ja: () => import('./ja').then((module) => module.ja),
  ko: () => import('./ko').then((module) => module.ko),
  zh: () => import('./zh').then((module) => module.zh),
  ar: () => import('./ar').then((module) => module.ar),
  he: () => import('./he').then((module) => module.he),
};

const loaded = new Map<Language, ChatLabels>();

/** The drawer's catalogue for `locale`, loaded alone. A failed load is not remembered: the next call tries again. */
export async function loadChatLabels(locale: string): Promise<ChatLabels> {
  const language = languageOf(locale);
  const labels = loaded.get(language) ?? (await LOADERS[language]());
  loaded.set(language, labels);
  return labels;
}

/** The catalogue for `locale` if it is already here. */
export function loadedChatLabels(locale: string): ChatLabels | undefined {
  return loaded.get(languageOf(locale));
}
