import { useState } from 'react';
import { addToBag } from './bag';
import type { Choice } from './catalogue/product';
import { type Selection, selectedPhoto, selectedPricePence, selectionLabel } from './selection';
import { useSelection } from './use-selection';

/** What somebody needs to know of a product to put it into the bag. */
export type ForSale = {
  slug: string;
  name: string;
  pricePence: number;
  photo: string;
  choices: readonly Choice[];
};

type Purchase = {
  selection: Selection;
  pick: (name: Choice['name'], value: string) => void;
  pricePence: number;
  /** The picked values as a shopper reads them; empty for a product without choices. */
  variant: string;
  /** How often it was put into the bag from here. */
  addedCount: number;
  add: () => void;
};

/** The picked variant of a product, and the way into the bag for it. */
export function usePurchase({ slug, name, pricePence, photo, choices }: ForSale): Purchase {
  const [selection, pick] = useSelection(choices);
  const [addedCount, setAddedCount] = useState(0);
  const price = selectedPricePence(pricePence, selection);
  const variant = selectionLabel(selection);

  function add() {
    const search = new URLSearchParams(
      selection.map(({ choice, picked }): [string, string] => [choice.name, picked.value]),
    );
    addToBag({
      slug,
      name,
      variant,
      search: search.size > 0 ? `?${search}` : '',
      photo: selectedPhoto(selection) ?? photo,
      pricePence: price,
    });
    setAddedCount((count) => count + 1);
  }

  return { selection, pick, pricePence: price, variant, addedCount, add };
}
