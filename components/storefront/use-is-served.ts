import { useState, useSyncExternalStore } from 'react';

/**
 * Whether the component came in the HTML of the server. False for what the browser makes itself: after a link inside the
 * shop, and when React draws a page anew because it could not take the server's over.
 */
export function useIsServed(): boolean {
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [isServed] = useState(isHydrating);
  return isServed;
}

const subscribeToNothing = () => () => {};
