import { useEffect, useRef } from 'react';
import { useShelftalk } from '@/lib/client/context';
import { reasonOf } from '@/lib/client/failure-reason';
import type { FaqAnswerState } from '@/lib/client/use-faq-answer';
import type { Faq } from '@/lib/contract';

/** Tells the host what happens to a question: every opening, and each answer or failure a shopper gets to see. */
export function useFaqEvents(faq: Faq, pageUrl: string, isOpen: boolean, state: FaqAnswerState) {
  const { emit, locale } = useShelftalk();
  const { faq_id, question } = faq;
  const error = state.status === 'failed' ? state.error : undefined;
  const isAnswered = isOpen && state.status === 'ready';
  const answered = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: one event for each opening, whatever else changes meanwhile
  useEffect(() => {
    if (isOpen) emit({ name: 'faq:expanded', page_url: pageUrl, locale, faq_id, question });
  }, [isOpen]);

  useEffect(() => {
    const key = `${pageUrl} ${locale} ${faq_id}`;
    if (!isAnswered || answered.current === key) return;
    answered.current = key;
    emit({ name: 'faq:answered', page_url: pageUrl, locale, faq_id, question });
  }, [isAnswered, emit, pageUrl, locale, faq_id, question]);

  useEffect(() => {
    if (!isOpen || !error) return;
    emit({
      name: 'faq:failed',
      page_url: pageUrl,
      locale,
      faq_id,
      question,
      ...reasonOf(error),
    });
  }, [error, isOpen, emit, pageUrl, locale, faq_id, question]);
}
