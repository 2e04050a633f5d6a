import * as v from 'valibot';
import type { ProductFaqsReply } from '@/lib/alhena/alhena';
import { type Faq, FaqSchema } from '@/lib/contract';
import type { Entry } from './entries';

const NOT_AVAILABLE_MS = 10 * 60 * 1000;

/** A list as it is kept. */
export const ListSchema = v.variant('status', [
  v.object({ status: v.literal('ready'), faqs: v.array(FaqSchema) }),
  v.object({ status: v.literal('not_available') }),
  v.object({ status: v.literal('generating') }),
]);
export type List = v.InferOutput<typeof ListSchema>;

/** A page's questions as they can be told now. `isStale`: a newer list may exist upstream. */
export type FaqList =
  | { status: 'ready'; faqs: Faq[]; isStale: boolean }
  | { status: 'not_available' }
  | { status: 'generating'; retry_after_seconds: number };

/** What is kept of an upstream's reply. @param toFresh gives a ready list its times */
export function entryOf(
  reply: ProductFaqsReply,
  previous: Entry<List> | undefined,
  now: number,
  toFresh: (list: List) => Entry<List>,
): Entry<List> {
  switch (reply.status) {
    case 'ready':
      return toFresh({ status: 'ready', faqs: reply.faqs });
    case 'not_available': {
      const freshUntil = now + NOT_AVAILABLE_MS;
      return {
        value: { status: 'not_available' },
        fetchedAt: now,
        freshUntil,
        keepUntil: freshUntil,
      };
    }
    case 'generating': {
      const freshUntil = now + reply.retry_after_seconds * 1000;
      // Questions that are being written anew do not take the old ones away.
      if (previous?.value.status === 'ready') return { ...previous, freshUntil };
      return {
        value: { status: 'generating' },
        fetchedAt: now,
        freshUntil,
        keepUntil: freshUntil,
      };
    }
    default:
      return reply satisfies never;
  }
}

/** What is told of an entry now. */
export function told(entry: Entry<List>, now: number): FaqList {
  const leftMs = entry.freshUntil - now;
  switch (entry.value.status) {
    case 'ready':
      return { status: 'ready', faqs: entry.value.faqs, isStale: leftMs <= 0 };
    case 'not_available':
      return { status: 'not_available' };
    case 'generating':
      return { status: 'generating', retry_after_seconds: Math.max(1, Math.ceil(leftMs / 1000)) };
    default:
      return entry.value satisfies never;
  }
}
