import { type RefObject, useEffect, useState } from 'react';
import { isFocusLost, treeRoot } from '@/components/ui/tree-root';
import { useShelftalk } from '@/lib/client/context';
import type { Faq } from '@/lib/contract';

type List = {
  faqs: Faq[];
  refresh: () => void;
  onOpenChange: (faqId: number, isOpen: boolean) => void;
  announce: (text: string) => void;
};

/**
 * What becomes of a question that was opened and is gone, because the page's questions were written anew: the list is
 * loaded again, and the same words under another id open there; without them the shopper is told.
 */
export function useGoneFaq(
  listRef: RefObject<HTMLElement | null>,
  { faqs, refresh, onOpenChange, announce }: List,
) {
  const { labels } = useShelftalk();
  const [gone, setGone] = useState<Faq>();
  const [isLost, setIsLost] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list that comes
  useEffect(() => {
    setIsLost(false);
    if (!gone || faqs.some((faq) => isSame(faq, gone) && faq.faq_id === gone.faq_id)) return;
    setGone(undefined);
    onOpenChange(gone.faq_id, false);
    const same = faqs.find((faq) => isSame(faq, gone));
    setIsLost(!same);
    if (!same) return announce(labels.faqErrorGone);
    onOpenChange(same.faq_id, true);
    const list = listRef.current;
    if (!list) return;
    const focused = treeRoot(list)?.activeElement ?? null;
    const hasFocus = isFocusLost(list) || itemOf(list, gone)?.contains(focused);
    if (hasFocus) itemOf(list, same)?.querySelector('button')?.focus();
  }, [faqs]);

  function handleGone(faq: Faq) {
    setGone(faq);
    refresh();
  }

  return { gone, isLost, handleGone };
}

function itemOf(list: HTMLElement, { faq_id }: Faq): Element | null {
  return list.querySelector(`[data-faq-id="${faq_id}"]`);
}

function isSame(one: Faq, other: Faq): boolean {
  return one.question === other.question;
}
