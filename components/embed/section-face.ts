import type { Theme } from '@/lib/client/context';
import { canonicalLocale } from '@/lib/client/locale';
import { DEFAULT_LOCALE, LIMITS } from '@/lib/contract';
import { readFaqs } from './attributes/faqs-attributes';
import type { Page } from './page';

/** What a section shows by, everything that is silent filled in. */
export type SectionFace = {
  pageUrl: string;
  locale: string;
  theme: Theme;
  count: number;
  /** In the host's words; default: the label of the language. */
  heading: string | undefined;
  headingLevel: 2 | 3 | 4 | 5;
};

/**
 * Reads an element on a page to which no call of the JS API has added anything.
 * @returns undefined where the product page is not known. Wrong attributes are passed over in silence: whoever takes the
 * section over names them.
 */
export function readFace(element: Element, page: Page): SectionFace | undefined {
  const own = readFaqs(element, () => undefined);
  const pageUrl = own.pageUrl ?? page.pageUrl;
  return pageUrl === undefined
    ? undefined
    : {
        pageUrl,
        locale: canonicalLocale(own.locale ?? page.locale) ?? DEFAULT_LOCALE,
        theme: own.theme ?? 'auto',
        count: own.count ?? LIMITS.COUNT_DEFAULT,
        heading: own.heading,
        headingLevel: own.headingLevel ?? 2,
      };
}
