import { useEffect, useRef } from 'react';
import { useShelftalk } from '@/lib/client/context';
import type { FaqAnswerState } from '@/lib/client/use-faq-answer';

/** An answer that is there at once needs no words; one that is waited for does, before and after. */
const QUIET_MS = 600;

/** Says politely that an answer is loading and, after that, that it is there. */
export function useWaitWords(status: FaqAnswerState['status'], announce: (text: string) => void) {
  const { labels } = useShelftalk();
  const loading = labels.faqAnswerLoading;
  const loaded = labels.faqAnswerLoaded;
  const hasSpoken = useRef(false);
  useEffect(() => {
    if (status === 'loading') {
      const timer = setTimeout(() => {
        hasSpoken.current = true;
        announce(loading);
      }, QUIET_MS);
      return () => clearTimeout(timer);
    }
    if (status === 'ready' && hasSpoken.current) announce(loaded);
    hasSpoken.current = false;
    return undefined;
  }, [status, announce, loading, loaded]);
}
