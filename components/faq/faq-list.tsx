import { type ElementType, useCallback, useEffect, useRef, useState } from 'react';
import { slot } from '@/components/ui/slot';
import { treeRoot } from '@/components/ui/tree-root';
import { useShelftalk } from '@/lib/client/context';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { FaqItem } from './faq-item';
import { anchorOf, useDeepLink } from './use-deep-link';
import { useGoneFaq } from './use-gone-faq';

type FaqListProps = {
  faqs: Faq[];
  pageUrl: string;
  heading: ElementType;
  openIds: ReadonlySet<number>;
  onOpenChange: (faqId: number, isOpen: boolean) => void;
  initialAnswers: FaqAnswer[];
  /** Loads the list anew. */
  refresh: () => void;
  announce: (text: string) => void;
};

/** The questions; any number of them may be open at once. */
export function FaqList(props: FaqListProps) {
  const { faqs, pageUrl, heading, openIds, onOpenChange, initialAnswers, announce } = props;
  const { labels } = useShelftalk();
  const ref = useRef<HTMLDivElement>(null);
  const [hasAnchors, setHasAnchors] = useState(true);
  const open = useCallback((faqId: number) => onOpenChange(faqId, true), [onOpenChange]);
  useDeepLink(ref, faqs, open);
  const { gone, isLost, handleGone } = useGoneFaq(ref, props);

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
      {isLost && (
        <div className="st-faq-failure" {...slot('faq-failure')}>
          <p>{labels.faqErrorGone}</p>
        </div>
      )}
      {faqs.map((faq) => (
        <FaqItem
          key={`${pageUrl} ${faq.faq_id}`}
          faq={faq}
          pageUrl={pageUrl}
          heading={heading}
          isOpen={openIds.has(faq.faq_id) && !isReplaced(faq, gone)}
          hasAnchor={hasAnchors}
          initialAnswer={initialAnswers.find(({ faq_id }) => faq_id === faq.faq_id)}
          onOpenChange={onOpenChange}
          onGone={handleGone}
          announce={announce}
        />
      ))}
    </div>
  );
}

/** Whether another question now has the id of the one that is gone: nobody has opened it. */
function isReplaced({ faq_id, question }: Faq, gone: Faq | undefined): boolean {
  return gone?.faq_id === faq_id && gone.question !== question;
}
