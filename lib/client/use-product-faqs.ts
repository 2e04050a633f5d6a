import { useQuery } from '@tanstack/react-query';
import type { Faq } from '@/lib/contract';
import { LIMITS } from '@/lib/contract';
import { type ApiError, toApiError } from './api-error';
import { useShelftalk } from './context';
import { pollDelayMs } from './polling';
import { pollsOf, productFaqsQuery } from './queries';
import { useFirstSeenWith } from './use-first-seen-with';

export type UseProductFaqsOptions = {
  /** Default: the provider's `pageUrl`. */
  pageUrl?: string | undefined;
  /** 1–10, default 5. */
  count?: number | undefined;
  /** Questions a server has read for this page and locale; they are shown at once and not asked for again while fresh. */
  initialFaqs?: Faq[] | undefined;
  /** When they were read, milliseconds since the epoch; default: just now. */
  initialFaqsAt?: number | undefined;
  /** Whether somebody can see the list: a list in the making is polled only then. Default true. */
  isWatched?: boolean | undefined;
};

export type ProductFaqsState =
  | { status: 'loading' }
  | { status: 'ready'; faqs: Faq[]; refresh: () => void }
  | { status: 'generating' }
  /** Still generating after two minutes; no more is asked. */
  | { status: 'given_up' }
  | { status: 'not_available' }
  | { status: 'failed'; error: ApiError; retry: () => void };

/** The questions of a product page in the provider's locale. One request, shared by all who ask for the same. */
export function useProductFaqs(options: UseProductFaqsOptions = {}): ProductFaqsState {
  const {
    api,
    endpoint,
    locale,
    isLocaleKnown,
    pageUrl: defaultPageUrl,
    queryClient,
  } = useShelftalk();
  const { initialFaqs, initialFaqsAt, isWatched = true } = options;
  const pageUrl = options.pageUrl ?? defaultPageUrl;
  const count = boundedCount(options.count);
  const faqsKey = initialFaqs?.map((faq) => `${faq.faq_id} ${faq.question}`).join('\n') ?? '';
  const isInitial = useFirstSeenWith(faqsKey, `${pageUrl} ${locale}`);
  const initialData =
    initialFaqs && initialFaqs.length > 0 && isInitial
      ? { status: 'ready' as const, faqs: initialFaqs.slice(0, count) }
      : undefined;

  const listQuery = productFaqsQuery(
    { api, endpoint },
    { page_url: pageUrl ?? '', locale, count },
    isWatched,
  );
  const { data, error, isFetching, refetch } = useQuery(
    {
      ...listQuery,
      enabled: pageUrl !== undefined && isLocaleKnown,
      ...(initialData ? { initialData } : {}),
      ...(initialData && initialFaqsAt !== undefined
        ? { initialDataUpdatedAt: initialFaqsAt }
        : {}),
    },
    queryClient,
  );

  const refresh = () => void refetch();
  if (data?.status === 'generating') {
    const polls = pollsOf(queryClient.getQueryState(listQuery.queryKey));
    const isOver = pollDelayMs(polls, data.retry_after_seconds) === false && !isFetching;
    return { status: isOver ? 'given_up' : 'generating' };
  }
  if (data) {
    return data.faqs.length > 0
      ? { status: 'ready', faqs: data.faqs, refresh }
      : { status: 'not_available' };
  }
  if (error && !isFetching) {
    return { status: 'failed', error: toApiError(error), retry: refresh };
  }
  return { status: 'loading' };
}

function boundedCount(count: number | undefined): number {
  if (count === undefined || !Number.isFinite(count)) return LIMITS.COUNT_DEFAULT;
  return Math.min(LIMITS.COUNT_MAX, Math.max(LIMITS.COUNT_MIN, Math.round(count)));
}
