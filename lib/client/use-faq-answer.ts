import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FaqAnswer } from '@/lib/contract';
import { ApiError, toApiError } from './api-error';
import { useShelftalk } from './context';
import { faqAnswerQuery } from './queries';
import { useFirstSeenWith } from './use-first-seen-with';

export type UseFaqAnswerOptions = {
  faqId: number;
  /** As it is shown. Upstream may give its id to another question: an answer to that one counts as `faq_not_found`. */
  question?: string | undefined;
  /** Default: the provider's `pageUrl`. */
  pageUrl?: string | undefined;
  /** Whether the answer is asked for; default true. */
  isWanted?: boolean | undefined;
  /** An answer a server has read for this page and locale. */
  initialAnswer?: FaqAnswer | undefined;
};

export type FaqAnswerState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; answer: string }
  | { status: 'failed'; error: ApiError };

export type UseFaqAnswer = { state: FaqAnswerState; prefetch: () => void; retry: () => void };

/** The answer to one question, by its id: asked for once, whoever asks. `prefetch` is for a hint of intent. */
export function useFaqAnswer(options: UseFaqAnswerOptions): UseFaqAnswer {
  const { api, endpoint, locale, pageUrl: defaultPageUrl, queryClient } = useShelftalk();
  const { faqId, question, isWanted = true, initialAnswer } = options;
  const pageUrl = options.pageUrl ?? defaultPageUrl;
  const isInitial = useFirstSeenWith(
    initialAnswer ? `${initialAnswer.faq_id} ${initialAnswer.answer}` : '',
    `${pageUrl} ${locale}`,
  );
  const answerQuery = faqAnswerQuery(
    { api, endpoint },
    { faq_id: faqId, page_url: pageUrl ?? '', locale },
  );
  const query = useQuery(
    {
      ...answerQuery,
      enabled: isWanted && pageUrl !== undefined,
      ...(initialAnswer && isInitial ? { initialData: initialAnswer } : {}),
    },
    queryClient,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything the query is made of
  const prefetch = useCallback(() => {
    if (pageUrl !== undefined) void queryClient.prefetchQuery(answerQuery);
  }, [queryClient, ...answerQuery.queryKey]);
  const retry = () => void query.refetch();

  return { state: stateOf(query, isWanted, question), prefetch, retry };
}

/** One object, because effects follow it. */
const OF_ANOTHER_QUESTION = new ApiError('problem', { code: 'faq_not_found' });

function stateOf(
  query: { data: FaqAnswer | undefined; error: unknown; isFetching: boolean },
  isWanted: boolean,
  question: string | undefined,
): FaqAnswerState {
  if (query.data) {
    return question === undefined || query.data.question === question
      ? { status: 'ready', answer: query.data.answer }
      : { status: 'failed', error: OF_ANOTHER_QUESTION };
  }
  // What failed ahead of the click is asked for again by it.
  if (query.error && !query.isFetching && isWanted) {
    return { status: 'failed', error: toApiError(query.error) };
  }
  return { status: query.isFetching || isWanted ? 'loading' : 'idle' };
}
