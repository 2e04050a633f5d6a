import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

type DisclosurePanel = {
  isOpen: boolean;
  /** Whether there is something in the panel that find-in-page should reach. */
  isFindable: boolean;
  /** The browser found text in the closed panel and is about to show it. */
  onFound: () => void;
};

/**
 * Hides a closed panel once it has finished closing: `hidden="until-found"` where its text may be searched, plain
 * `hidden` else. The attribute is set by hand because React knows `hidden` only as a flag.
 * @returns the attribute that hides it in the first markup; it never changes afterwards, so React leaves it alone
 */
export function useDisclosurePanel(
  ref: RefObject<HTMLElement | null>,
  { isOpen, isFindable, onFound }: DisclosurePanel,
): { hidden?: true; 'data-unopened'?: '' } {
  // Many shops' resets make `hidden` beat every rule, also the one that shows an answer where no script ever will.
  const [first] = useState(() =>
    isOpen ? {} : isFindable ? { 'data-unopened': '' as const } : { hidden: true as const },
  );

  useBrowserLayoutEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    if (isOpen) {
      for (const attribute of ['hidden', 'inert', 'data-unopened'])
        panel.removeAttribute(attribute);
      return;
    }
    // While it closes nothing in it takes the focus; once hidden it may not stay inert, or find-in-page passes it over.
    panel.setAttribute('inert', '');
    let isCurrent = true;
    const motions = panel.getAnimations?.() ?? [];
    void Promise.allSettled(motions.map((motion) => motion.finished)).then(() => {
      if (!isCurrent) return;
      panel.setAttribute('hidden', isFindable ? 'until-found' : '');
      panel.removeAttribute('inert');
      panel.removeAttribute('data-unopened');
    });
    return () => {
      isCurrent = false;
    };
  }, [ref, isOpen, isFindable]);

  useEffect(() => {
    const panel = ref.current;
    panel?.addEventListener('beforematch', onFound);
    return () => panel?.removeEventListener('beforematch', onFound);
  }, [ref, onFound]);

  return first;
}
