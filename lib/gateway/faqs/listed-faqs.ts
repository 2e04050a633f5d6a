import type { Faq } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';
import { readFailure, unavailable } from '@/lib/gateway/upstream/failures';
import type { FaqList } from './faq-list';
import type { Faqs } from './faqs';

const NOT_READY_RETRY_SECONDS = 5;

export type ListedFaqs = {
  /** The FAQ as the page's list has it. Throws `faq_not_found` only against a list that can be had. */
  faq(page: string, locale: string, faqId: number): Promise<Faq>;
  /** The question of `faq` as a list fetched anew has it. */
  rematch(page: string, locale: string, faq: Faq): Promise<Faq>;
};

export function createListedFaqs(faqs: Faqs): ListedFaqs {
  async function faqOf(page: string, locale: string, faqId: number): Promise<Faq> {
    const list = await readList(() => faqs.list(page, locale));
    const known = find(list, faqId);
    if (known) return known;
    if (list.status === 'ready' && list.isStale) {
      const renewed = find(await readList(() => faqs.refresh(page, locale)), faqId);
      if (renewed) return renewed;
    }
    throw new GatewayError('faq_not_found', { detail: 'faq_id is not in the list of this page' });
  }

  async function rematch(page: string, locale: string, faq: Faq): Promise<Faq> {
    const list = await readList(() => faqs.refresh(page, locale));
    const same =
      list.status === 'ready'
        ? list.faqs.find(({ question }) => question === faq.question)
        : undefined;
    if (!same) throw new GatewayError('faq_not_found', { detail: 'this question was updated' });
    return same;
  }

  return { faq: faqOf, rematch };
}

function find(list: FaqList, faqId: number): Faq | undefined {
  switch (list.status) {
    case 'ready':
      return list.faqs.find(({ faq_id }) => faq_id === faqId);
    case 'not_available':
      return undefined;
    case 'generating':
      throw unavailable(undefined, (list.retry_after_seconds || NOT_READY_RETRY_SECONDS) * 1000);
    default:
      return list satisfies never;
  }
}

/** Without the list nobody can tell whether the FAQ exists: that is a 503, whatever kept the list away. */
async function readList(read: () => Promise<FaqList>): Promise<FaqList> {
  try {
    return await read();
  } catch (error) {
    const failure = readFailure(error);
    if (failure.code === 'misconfigured' || failure.code === 'upstream_unavailable') throw failure;
    throw unavailable(failure);
  }
}
