import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Keeps the height of a placeholder when less takes its place, so that nothing below it moves under a reader's eyes.
 * The room is given back once the section is below the fold or the shopper has acted in it.
 * @param isPlaceholder Whether what is shown now stands for something that is on its way.
 */
export function useReservedHeight(ref: RefObject<HTMLElement | null>, isPlaceholder: boolean) {
  const reserved = useRef(0);

  useBrowserLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (isPlaceholder) {
      reserved.current = element.getBoundingClientRect().height;
      return;
    }
    // Whoever showed the placeholder before this took over has reserved it already.
    reserved.current ||= Number.parseFloat(element.style.minBlockSize) || 0;
    if (reserved.current === 0) return;
    const release = () => {
      reserved.current = 0;
      element.style.minBlockSize = '';
      stop();
    };
    element.style.minBlockSize = `${reserved.current}px`;
    const observer =
      typeof IntersectionObserver === 'undefined'
        ? undefined
        : new IntersectionObserver((entries) => {
            if (entries.some(isBelowFold)) release();
          });
    observer?.observe(element);
    element.addEventListener('click', release);
    window.addEventListener('resize', release);
    function stop() {
      observer?.disconnect();
      element?.removeEventListener('click', release);
      window.removeEventListener('resize', release);
    }
    return stop;
  }, [ref, isPlaceholder]);
}

function isBelowFold({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean {
  return !isIntersecting && boundingClientRect.top > 0;
}
