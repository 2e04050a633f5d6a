import { useEffect, useMemo, useRef } from 'react';

/** Long enough to tell a rest from a pass, short enough to be ahead of the click. */
const REST_MS = 65;

/** Calls `onIntent` when a pointer rests on the element, a finger touches it or focus reaches it. */
export function useIntent(onIntent: () => void) {
  const latest = useRef(onIntent);
  useEffect(() => {
    latest.current = onIntent;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(
    () => ({
      onPointerEnter() {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => latest.current(), REST_MS);
      },
      onPointerLeave() {
        clearTimeout(timer.current);
      },
      onPointerDown() {
        latest.current();
      },
      onFocus() {
        latest.current();
      },
    }),
    [],
  );
}
