import { type ElementType, useCallback, useEffect, useRef, useState } from 'react';
import { slot } from '@/components/ui/slot';
import { treeRoot } from '@/components/ui/tree-root';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { FaqItem } from './faq-item';
import { anchorOf, useDeepLink } from './use-deep-link';

type FaqListProps = {
  faqs: Faq[];
  pageUrl: string;
  heading: ElementType;
  openIds: ReadonlySet<number>;
  onOpenChange: (faqId: number, isOpen: boolean) => void;
  initialAnswers: FaqAnswer[];
  announce: (text: string) => void;
};

/** The questions; any number of them may be open at once. */
export function FaqList(props: FaqListProps) {
  const { faqs, pageUrl, heading, openIds, onOpenChange, initialAnswers, announce } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [hasAnchors, setHasAnchors] = useState(true);
  const open = useCallback((faqId: number) => onOpenChange(faqId, true), [onOpenChange]);
  useDeepLink(ref, faqs, open);

  // The same product may be shown twice on a page: ids stay unique, and the first list keeps the anchors.
  useEffect(() => {
    const list = ref.current;
    const root = list && treeRoot(list);
    if (!root) return;
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
          key={`${pageUrl} ${faq.faq_id}`}
          faq={faq}
          pageUrl={pageUrl}
          heading={heading}
          isOpen={openIds.has(faq.faq_id)}
          hasAnchor={hasAnchors}
          initialAnswer={initialAnswers.find(({ faq_id }) => faq_id === faq.faq_id)}
          onOpenChange={onOpenChange}
          announce={announce}
        />
      ))}
    </div>
  );
}
