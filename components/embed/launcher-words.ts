import { ar } from '@/lib/client/labels/faq/ar';
import { de } from '@/lib/client/labels/faq/de';
import { en } from '@/lib/client/labels/faq/en';
import { es } from '@/lib/client/labels/faq/es';
import { fr } from '@/lib/client/labels/faq/fr';
import { he } from '@/lib/client/labels/faq/he';
import { it } from '@/lib/client/labels/faq/it';
import { ja } from '@/lib/client/labels/faq/ja';
import { ko } from '@/lib/client/labels/faq/ko';
import { nl } from '@/lib/client/labels/faq/nl';
import { pl } from '@/lib/client/labels/faq/pl';
import { pt } from '@/lib/client/labels/faq/pt';
import { sv } from '@/lib/client/labels/faq/sv';
import { zh } from '@/lib/client/labels/faq/zh';

/** The launcher's words in every language. The script build writes them out here, so that no catalogue comes with them. */
export const ASK_WORDS: Record<string, string> = {
  ar: ar.faqAskButton,
  de: de.faqAskButton,
  en: en.faqAskButton,
  es: es.faqAskButton,
  fr: fr.faqAskButton,
  he: he.faqAskButton,
  it: it.faqAskButton,
  ja: ja.faqAskButton,
  ko: ko.faqAskButton,
  nl: nl.faqAskButton,
  pl: pl.faqAskButton,
  pt: pt.faqAskButton,
  sv: sv.faqAskButton,
  zh: zh.faqAskButton,
};
