import { useEffect, useState } from 'react';

/** Everything below the window's upper edge, so that a jump across the whole window is not missed. */
const BELOW_THE_TOP = '0px 0px 1000000px 0px';

/** Whether the first element that matches has left the window by its upper edge. False on the server. */
export function useIsPassed(selector: string): boolean {
  const [isPassed, setIsPassed] = useState(false);
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => setIsPassed(entries.at(-1)?.isIntersecting === false),
      { root: document, rootMargin: BELOW_THE_TOP },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector]);
  return isPassed;
}
