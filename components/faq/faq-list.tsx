import { type ElementType, useCallback, useEffect, useRef, useState } from 'react';
import { slot } from '@/components/ui/slot';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { FaqItem } from './faq-item';
import { anchorOf, useDeepLink } from './use-deep-link';

type FaqListProps = {
  faqs: Faq[];
  pageUrl: string;
  heading: ElementType;
  initialAnswers: FaqAnswer[];
  announce: (text: string) => void;
};

/** The questions; any number of them may be open at once. */
export function FaqList({ faqs, pageUrl, heading, initialAnswers, announce }: FaqListProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [openIds, setOpenIds] = useState<ReadonlySet<number>>(new Set());
  const [hasAnchors, setHasAnchors] = useState(true);

  const setOpen = useCallback((faqId: number, isOpen: boolean) => {
    setOpenIds((previous) => {
      const next = new Set(previous);
      if (isOpen) next.add(faqId);
      else next.delete(faqId);
      return next;
    });
  }, []);
  const open = useCallback((faqId: number) => setOpen(faqId, true), [setOpen]);
  useDeepLink(ref, faqs, open);

  // The same product may be shown twice on a page: ids stay unique, and the first list keeps the anchors.
  useEffect(() => {
    const list = ref.current;
    const root = list?.getRootNode();
    if (!list || !(root instanceof Document || root instanceof ShadowRoot)) return;
    setHasAnchors(
      faqs.every(({ faq_id }) => {
        const first = root.getElementById(anchorOf(faq_id));
        return !first || list.contains(first);
      }),
    );
  }, [faqs]);

  return (
    <div ref={ref} className="st-faq-list" {...slot('faq-list')}>
      {faqs.map((faq) => (
        <FaqItem
          key={faq.faq_id}
          faq={faq}
          pageUrl={pageUrl}
          heading={heading}
          isOpen={openIds.has(faq.faq_id)}
          hasAnchor={hasAnchors}
          initialAnswer={initialAnswers.find(({ faq_id }) => faq_id === faq.faq_id)}
          onOpenChange={setOpen}
          announce={announce}
        />
      ))}
    </div>
  );
}
