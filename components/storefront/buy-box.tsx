'use client';

import Link from 'next/link';
import { useState } from 'react';
import { addToBag } from './bag';
import type { Choice } from './catalogue/product';
import { ChoicePicker } from './choice-picker';
import { formatPrice } from './price';
import { selectedPhoto, selectedPricePence, selectionLabel } from './selection';
import { useSelection } from './use-selection';

type Props = {
  slug: string;
  name: string;
  pricePence: number;
  photo: string;
  choices: readonly Choice[];
};

/** Price, choices and the button that puts the product into the demo bag. */
export function BuyBox({ slug, name, pricePence, photo, choices }: Props) {
  const [selection, pick] = useSelection(choices);
  const [addedCount, setAddedCount] = useState(0);
  const price = selectedPricePence(pricePence, selection);
  const variant = selectionLabel(selection);

  function handleAdd() {
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

  return (
    <div>
      <p className="text-lead tabular-nums">
        {formatPrice(price)}
        <span className="ml-2 text-small text-ink-soft">VAT included</span>
      </p>
      <div className="mt-7 grid gap-6 empty:hidden">
        {selection.map(({ choice, picked }) => (
          <ChoicePicker key={choice.name} choice={choice} picked={picked} onPick={pick} />
        ))}
      </div>
      <button
        type="button"
        onClick={handleAdd}
        className="action mt-7 min-h-13 w-full noscript:hidden"
      >
        Add to bag
      </button>
      <noscript>
        <p className="mt-7 font-medium">The bag needs JavaScript; everything else is here.</p>
      </noscript>
      <p role="status" className="mt-3 min-h-6 text-center text-small text-balance text-ink-soft">
        {addedCount > 0 ? (
          <>
            {variant ? `${name}, ${variant},` : name} is in your bag
            {addedCount > 1 ? ` (added ${addedCount} times)` : ''}.{' '}
            <Link href="/bag" className="underline underline-offset-4 hover:no-underline">
              See the bag
            </Link>
          </>
        ) : (
          'This is a demonstration shop: nothing is charged or sent.'
        )}
      </p>
    </div>
  );
}
