import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Nothing that comes this soon after the shopper's own act comes as a surprise. */
const OWN_ACT_MS = 400;
/** For each frame: what moves less than 3 px is no layout shift, because eyes follow it. */
const STEP_PX = 2;

/**
 * Lets an answer that comes late take its own height slowly, so that nothing below it jumps under a reader's eyes: an
 * answer longer than what stood for it unfolds, a shorter one or a failure closes the gap. The shopper's next act ends it.
 * @param isWaiting Whether what is shown now stands for an answer that is on its way.
 */
export function useCalmHeight(ref: RefObject<HTMLElement | null>, isWaiting: boolean) {
  const waited = useRef<{ since: number; height: number }>(undefined);

  useBrowserLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (isWaiting) {
      const since = performance.now();
      // By the next frame the panel around it is no longer hidden.
      const frame = requestAnimationFrame(() => {
        waited.current = { since, height: heightOf(element) };
      });
      return () => cancelAnimationFrame(frame);
    }
    const before = waited.current;
    waited.current = undefined;
    if (!before || performance.now() - before.since < OWN_ACT_MS) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    return approachOwnHeight(element, before.height);
  }, [ref, isWaiting]);
}

function approachOwnHeight(element: HTMLElement, from: number): () => void {
  const { style } = element;
  const own = heightOf(element);
  const life = new AbortController();
  let height = from;
  let frame = requestAnimationFrame(step);

  function step() {
    const rest = own - height;
    // What is below the fold moves unseen.
    const isUnseen = rest > 0 && element.getBoundingClientRect().bottom > innerHeight;
    if (isUnseen || Math.abs(rest) <= STEP_PX) return end();
    height += Math.sign(rest) * STEP_PX;
    style.blockSize = `${height}px`;
    frame = requestAnimationFrame(step);
  }

  function end() {
    life.abort();
    cancelAnimationFrame(frame);
    style.blockSize = style.overflowY = '';
  }

  for (const act of ['pointerdown', 'keydown']) addEventListener(act, end, life);
  style.overflowY = 'clip';
  style.blockSize = `${height}px`;
  return end;
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
