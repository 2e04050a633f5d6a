import { useEffect, useState } from 'react';

/** Whether the first element that matches has left the window by its upper edge. False on the server. */
export function useIsPassed(selector: string): boolean {
  const [isPassed, setIsPassed] = useState(false);
  useEffect(() => {
    const element = document.querySelector(selector);
    if (!element) return;
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      setIsPassed(last ? !last.isIntersecting && last.boundingClientRect.bottom < 0 : false);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [selector]);
  return isPassed;
}
