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

  return useMemo(() => {
    const end = () => clearTimeout(timer.current);
    const tell = () => {
      end();
      latest.current();
    };
    return {
      onPointerEnter() {
        end();
        timer.current = setTimeout(tell, REST_MS);
      },
      onPointerLeave: end,
      onPointerDown: tell,
      onFocus: tell,
    };
  }, []);
}
