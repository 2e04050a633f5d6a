'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { ChoicePicker } from './choice-picker';
import { formatPrice } from './price';
import { type ForSale, usePurchase } from './use-purchase';

type Props = {
  product: ForSale;
  /** The product in a sentence; it stands below the price. */
  children?: ReactNode;
};

/** Price, choices and the button that puts the product into the demo bag. */
export function BuyBox({ product, children }: Props) {
  const { selection, pick, pricePence, variant, addedCount, add } = usePurchase(product);
  return (
    <div>
      <p className="text-lead tabular-nums">
        {formatPrice(pricePence)}
        <span className="ml-2 text-small text-ink-soft">VAT included</span>
      </p>
      {children}
      <div className="mt-7 grid gap-6 empty:hidden">
        {selection.map(({ choice, picked }) => (
          <ChoicePicker key={choice.name} choice={choice} picked={picked} onPick={pick} />
        ))}
      </div>
      <button
        type="button"
        onClick={add}
        data-buy
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
            {variant ? `${product.name}, ${variant},` : product.name} is in your bag
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
