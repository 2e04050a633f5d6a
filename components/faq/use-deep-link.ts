import { type RefObject, useEffect, useRef } from 'react';
import type { Faq } from '@/lib/contract';

/** The anchor of a question: `#faq-42` in the page's address. */
export function anchorOf(faqId: number): string {
  return `faq-${faqId}`;
}

/** Opens the question the address names, brings it into view and puts focus on it; once for each change of address. */
export function useDeepLink(
  listRef: RefObject<HTMLElement | null>,
  faqs: Faq[],
  open: (faqId: number) => void,
) {
  const followed = useRef('');
  useEffect(() => {
    function follow() {
      const hash = location.hash.slice(1);
      if (hash === followed.current) return;
      const faq = faqs.find(({ faq_id }) => anchorOf(faq_id) === hash);
      if (!faq) return;
      followed.current = hash;
      open(faq.faq_id);
      const item = listRef.current?.querySelector(`[data-faq-id="${faq.faq_id}"]`);
      item?.scrollIntoView({ block: 'start' });
      item?.querySelector('button')?.focus({ preventScroll: true });
    }
    function followAgain() {
      followed.current = '';
      follow();
    }
    follow();
    window.addEventListener('hashchange', followAgain);
    return () => window.removeEventListener('hashchange', followAgain);
  }, [faqs, listRef, open]);
}
