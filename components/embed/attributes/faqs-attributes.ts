import type { Theme } from '@/lib/client/context';
import { canonicalLocale } from '@/lib/client/locale';
import { LIMITS } from '@/lib/contract';
import { type Complain, pageUrl, reader, theme, wholeNumber } from './reader';

/** What `<shelftalk-faqs>` says for itself. */
export type FaqsAttributes = {
  pageUrl: string | undefined;
  locale: string | undefined;
  count: number | undefined;
  theme: Theme | undefined;
  heading: string | undefined;
  headingLevel: 2 | 3 | 4 | 5 | undefined;
};

export function readFaqs(element: Element, complain: Complain): FaqsAttributes {
  const read = reader(element, complain);
  return {
    pageUrl: read('page-url', pageUrl),
    locale: read('locale', canonicalLocale),
    count: read('count', wholeNumber(LIMITS.COUNT_MIN, LIMITS.COUNT_MAX)),
    theme: read('theme', theme),
    heading: read('heading', String),
    headingLevel: read('heading-level', headingLevel),
  };
}

function headingLevel(text: string): FaqsAttributes['headingLevel'] {
  return ([2, 3, 4, 5] as const).find((level) => String(level) === text);
}
