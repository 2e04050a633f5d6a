import { LRUCache } from 'lru-cache';
import type { Alhena } from '@/lib/alhena/alhena';
import { DEFAULT_LOCALE } from '@/lib/contract';

/** What Alhena last said about a page's list; `message` is its own free text, for the developer of the page alone. */
export type UpstreamNote = { status: 'ready' | 'generating' | 'not_available'; message?: string };

export type UpstreamNotes = {
  /** The same client; its replies to product-faqs calls are noted in passing. */
  watch(alhena: Alhena): Alhena;
  find(page: string, locale: string): UpstreamNote | undefined;
};

const NOTES_MAX = 2_000;

/** The last word on each page, in this process only: it explains, nothing depends on it. */
export function createUpstreamNotes(): UpstreamNotes {
  const notes = new LRUCache<string, UpstreamNote>({ max: NOTES_MAX });
  return {
    watch: (alhena) => ({
      ...alhena,
      productFaqs: async (request, options) => {
        const reply = await alhena.productFaqs(request, options);
        const message = 'message' in reply ? reply.message : undefined;
        notes.set(keyOf(request.page_url, request.locale), {
          status: reply.status,
          ...(message === undefined ? {} : { message }),
        });
        return reply;
      },
    }),
    find: (page, locale) => notes.get(keyOf(page, locale)),
  };
}

function keyOf(page: string, locale = DEFAULT_LOCALE): string {
  return `${page} ${Intl.getCanonicalLocales(locale)[0] ?? locale}`;
}
