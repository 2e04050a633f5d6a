import { useCallback, useState } from 'react';

/** Which questions of a page are open; another page begins with none, another language keeps them. */
export function useOpenFaqs(pageUrl: string) {
  const [open, setOpen] = useState({ pageUrl, ids: NONE });
  const openIds = open.pageUrl === pageUrl ? open.ids : NONE;

  const setIsOpen = useCallback(
    (faqId: number, isOpen: boolean) => {
      setOpen((previous) => {
        const ids = new Set(previous.pageUrl === pageUrl ? previous.ids : NONE);
        if (isOpen) ids.add(faqId);
        else ids.delete(faqId);
        return { pageUrl, ids };
      });
    },
    [pageUrl],
  );

  return [openIds, setIsOpen] as const;
}

const NONE: ReadonlySet<number> = new Set();
