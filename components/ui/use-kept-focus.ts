import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { isFocusLost } from './tree-root';

/**
 * Gives the focus to the element of `ref` when the control that had it goes away: a button that has done its work
 * must not drop its user at the top of the page.
 * @returns what to listen for focus with, around the controls
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const focused = useRef<Element>(undefined);

  useEffect(() => {
    const element = ref.current;
    if (!element || !focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    if (isFocusLost(element)) element.focus({ preventScroll: true });
  });

  return ({ target }) => {
    focused.current = target;
  };
}
