import type { Clock } from '@/lib/clock';
import { generateFaqs, type LocalFaq } from '../faq/generate';
import type { PageDoc } from '../read/page-doc';
import { BoundedMap } from './bounded-map';

/** The FAQs of pages by locale, made once per content and findable by id alone while they are held. */
export class Faqs {
  private readonly lists: BoundedMap<string, LocalFaq[]>;
  private readonly byId: BoundedMap<number, LocalFaq>;

  constructor(clock: Clock) {
    this.lists = new BoundedMap(2000, DAY_MS, clock);
    this.byId = new BoundedMap(20_000, DAY_MS, clock);
  }

  list(page: PageDoc, locale: string): LocalFaq[] {
    const key = `${page.url}\n${page.hash}\n${locale.toLowerCase()}`;
    const known = this.lists.get(key);
    if (known) return known;
    const made = generateFaqs(page, locale);
    this.lists.set(key, made);
    for (const faq of made) this.byId.set(faq.faq_id, faq);
    return made;
  }

  /** Among the page's FAQs when the page is known, else among all that are held. */
  find(faqId: number, page: PageDoc | undefined, locale: string): LocalFaq | undefined {
    const own = page ? this.list(page, locale).find((faq) => faq.faq_id === faqId) : undefined;
    return own ?? this.byId.get(faqId);
  }
}

const DAY_MS = 24 * 3_600_000;
