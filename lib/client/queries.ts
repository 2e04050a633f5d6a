import { queryOptions } from '@tanstack/react-query';
import type { Api, FaqAnswerArgs, ProductFaqsArgs } from './api';
import { pollDelayMs } from './polling';
import { retryDelayMs, shouldRetry } from './retry';

type Source = { api: Api; endpoint: string };

const LIST_STALE_MS = 5 * 60_000;
/** A server keeps nothing: a timer there would hold a rendered page's data, and a short-lived process, for as long. */
const KEPT_MS = typeof window === 'undefined' ? Number.POSITIVE_INFINITY : 30 * 60_000;

/** Said at once instead of waiting in silence: without a connection the call fails as `offline`, and is repeated when it is back. */
const READ = {
  networkMode: 'always',
  gcTime: KEPT_MS,
  refetchOnWindowFocus: false,
  refetchOnReconnect: (query: { state: { status: string } }) => query.state.status === 'error',
  retry: shouldRetry,
  retryDelay: retryDelayMs,
} as const;

/**
 * The questions of a page.
 * @param isWatched Whether somebody can see the section: nothing is polled for nobody.
 */
export function productFaqsQuery(
  { api, endpoint }: Source,
  args: ProductFaqsArgs,
  isWatched = true,
) {
  return queryOptions({
    ...READ,
    queryKey: ['shelftalk', endpoint, 'product-faqs', args.page_url, args.locale, args.count],
    queryFn: ({ signal }) => api.productFaqs(args, { signal }),
    staleTime: LIST_STALE_MS,
    refetchInterval: ({ state }) =>
      isWatched && state.data?.status === 'generating'
        ? pollDelayMs(pollsOf(state), state.data.retry_after_seconds)
        : false,
  });
}

/** How often the list was asked for; a poll that failed counts, or a broken connection would be polled for ever. */
export function pollsOf(state: { dataUpdateCount: number; errorUpdateCount: number } | undefined) {
  return state ? state.dataUpdateCount + state.errorUpdateCount : 1;
}

/** The answer to one question, asked for once: it does not change while a shopper reads the page. */
export function faqAnswerQuery({ api, endpoint }: Source, args: FaqAnswerArgs) {
  return queryOptions({
    ...READ,
    queryKey: ['shelftalk', endpoint, 'faq-answer', args.page_url, args.locale, args.faq_id],
    queryFn: ({ signal }) => api.faqAnswer(args, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
