import { useEffect, useState } from 'react';

/** Whether the first element that matches is in view; looked for anew with every `page`. False on the server. */
export function useOnScreen(selector: string, page: string): boolean {
  const [seen, setSeen] = useState({ page, isOnScreen: false });
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      setSeen({ page, isOnScreen: entries.at(-1)?.isIntersecting ?? false });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector, page]);
  return seen.page === page && seen.isOnScreen;
}
