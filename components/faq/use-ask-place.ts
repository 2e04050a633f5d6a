import { useCallback, useRef } from 'react';

/**
 * The list that takes a placeholder's place pushes the box below it to another place. A box nobody has used is made
 * anew there instead of being moved; one that is in use stays the same whatever happens.
 * @returns the key of the box, and what it calls when it is used
 */
export function useAskPlace(isEarly: boolean): [key: string, hold: () => void] {
  const held = useRef<string>(undefined);
  const key = held.current ?? (isEarly ? 'early' : 'settled');
  const hold = useCallback(() => {
    held.current = key;
  }, [key]);
  return [key, hold];
}
