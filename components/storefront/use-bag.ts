import { useSyncExternalStore } from 'react';
import { type BagLine, EMPTY_BAG, readBag, subscribeToBag } from './bag';

/** What is in the bag, live across components and tabs; empty on the server and while hydrating. */
export function useBag(): readonly BagLine[] {
  return useSyncExternalStore(subscribeToBag, readBag, () => EMPTY_BAG);
}
