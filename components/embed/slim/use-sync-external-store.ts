import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** React's hook over a store that is read synchronously; Preact renders synchronously, so nothing tears. */
export function useSyncExternalStore<T>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => T,
): T {
  const value = getSnapshot();
  const [{ shown }, render] = useState(() => ({ shown: { value, getSnapshot } }));

  const check = () => {
    if (!Object.is(shown.value, shown.getSnapshot())) render({ shown });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` and what reads it are the same for the life of the hook
  useLayoutEffect(() => {
    shown.value = value;
    shown.getSnapshot = getSnapshot;
    check();
  }, [subscribe, value, getSnapshot]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `check` is the same check
  useEffect(() => {
    check();
    return subscribe(check);
  }, [subscribe]);

  return value;
}
