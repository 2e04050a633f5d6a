'use client';

import Link from 'next/link';
import { formatPrice } from './price';
import { useIsPassed } from './use-is-passed';
import { type ForSale, usePurchase } from './use-purchase';

/**
 * The picked variant and its button, once the buy box has gone by: at the thumb on a phone, else along the top. A box that
 * sticks beside the photographs has not gone by.
 */
export function BuyBar({ product }: { product: ForSale }) {
  return useIsPassed('[data-buy]') ? <Bar product={product} /> : null;
}

function Bar({ product }: { product: ForSale }) {
  const { pricePence, variant, addedCount, add } = usePurchase(product);
  const price = formatPrice(pricePence);
  return (
    <div
      data-buy-bar
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] transition-transform duration-200 motion-reduce:transition-none md:top-0 md:bottom-auto md:border-t-0 md:border-b md:pb-0 starting:translate-y-full md:starting:-translate-y-full [@media(height<24rem)]:hidden print:hidden"
    >
      <div className="shop-width flex min-h-18 items-center justify-between gap-4 py-2 md:min-h-16">
        <div className="min-w-0">
          <p className="truncate font-medium">{product.name}</p>
          <p role="status" className="truncate text-small text-ink-soft tabular-nums">
            {addedCount > 0 ? (
              <>
                In your bag.{' '}
                <Link href="/bag" className="underline underline-offset-4 hover:no-underline">
                  See the bag
                </Link>
              </>
            ) : (
              [price, variant].filter(Boolean).join(' · ')
            )}
          </p>
        </div>
        <button type="button" onClick={add} className="action shrink-0 px-6">
          Add to bag
        </button>
      </div>
    </div>
  );
}
