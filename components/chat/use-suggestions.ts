import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useShelftalk } from '@/lib/client/context';
import type { Entry } from '@/lib/client/conversation/conversation';
import { faqAnswerQuery, productFaqsQuery } from '@/lib/client/queries';
import { type Faq, LIMITS } from '@/lib/contract';
import { useChat } from './chat-context';
import { answerCode } from './load-answer';

/** A suggestion the shopper took and whose answer is not here yet. */
export type Taken = { faq: Faq; state: 'loading' | 'failed' };

type Suggestions = {
  /** The page's questions that the conversation does not hold yet. */
  faqs: Faq[];
  taken: Taken | undefined;
  /** Brings a FAQ and its answer into the transcript; the next message takes it into the thread. */
  take(faq: Faq): Promise<void>;
};

/**
 * The page's unasked FAQs. Their answers are the shared, cached ones, so taking one is instant and costs no message.
 * @param isWatched nothing is asked for while the drawer is closed
 */
export function useSuggestions(entries: Entry[], isWatched: boolean): Suggestions {
  const { api, endpoint, pageUrl, locale, queryClient } = useShelftalk();
  const { actions } = useChat();
  const [taken, setTaken] = useState<Taken>();
  const page_url = pageUrl ?? '';
  const list = useQuery(
    {
      ...productFaqsQuery(
        { api, endpoint },
        { page_url, locale, count: LIMITS.COUNT_DEFAULT },
        isWatched,
      ),
      enabled: isWatched && page_url !== '',
    },
    queryClient,
  );
  const faqs = list.data?.status === 'ready' ? list.data.faqs : [];
  const isAsked = (faq: Faq) =>
    entries.some(
      (entry) =>
        (entry.kind === 'faq' && entry.faq_id === faq.faq_id && entry.page_url === page_url) ||
        (entry.kind === 'message' && entry.query_text === faq.question),
    );

  return {
    faqs: faqs.filter((faq) => faq.faq_id !== taken?.faq.faq_id && !isAsked(faq)),
    taken,
    async take(faq) {
      setTaken({ faq, state: 'loading' });
      try {
        const { faq_id } = faq;
        const query = faqAnswerQuery({ api, endpoint }, { faq_id, page_url, locale });
        // Both, so that the answer comes as it will stay.
        const [{ question, answer }] = await Promise.all([
          queryClient.fetchQuery(query),
          answerCode.load().catch(() => undefined),
        ]);
        actions.bringFaq({ faq_id, question, answer, page_url });
        setTaken(undefined);
      } catch {
        setTaken({ faq, state: 'failed' });
      }
    },
  };
}
