'use client';

import Image from 'next/image';
import Link from 'next/link';
import { type ReactNode, useSyncExternalStore } from 'react';
import { type BagLine, bagTotalPence, QUANTITY_MAX, setQuantity } from './bag';
import { formatPrice } from './price';
import { useBag } from './use-bag';

type Props = {
  /** What to show below the words of an empty bag. */
  children?: ReactNode;
};

/** What is in the demo bag, how many of each, and what it would cost. */
export function BagView({ children }: Props) {
  const bag = useBag();
  const isRead = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
  if (!isRead)
    return (
      <noscript>
        <p className="shop-width text-lead text-ink-soft">The bag needs JavaScript.</p>
      </noscript>
    );
  if (bag.length === 0)
    return (
      <>
        <div className="shop-width">
          <p className="text-lead text-ink-soft">There is nothing in it yet.</p>
          <p className="mt-8">
            <Link href="/#out-in-it" className="action">
              Look at the twelve things
            </Link>
          </p>
        </div>
        {children}
      </>
    );
  return (
    <div className="shop-width grid items-start gap-x-6 gap-y-10 lg:grid-cols-12">
      <ul className="border-t border-line lg:col-span-7">
        {bag.map((line) => (
          <Line key={`${line.slug} ${line.variant}`} line={line} />
        ))}
      </ul>
      <div className="lg:col-span-4 lg:col-start-9">
        <p className="flex items-baseline justify-between border-t border-line pt-5 text-lead">
          Total <span className="tabular-nums">{formatPrice(bagTotalPence(bag))}</span>
        </p>
        <p className="mt-1 text-small text-ink-soft">VAT included</p>
        <p className="mt-4 text-small text-pretty text-ink-soft">
          This is where the demonstration ends: Twinfell is not a real shop, so there is no checkout
          and nothing to pay. The bag is kept on this device only.
        </p>
        <p className="mt-6">
          <Link href="/#out-in-it" className="action action-quiet w-full sm:max-lg:w-auto">
            Keep looking
          </Link>
        </p>
      </div>
    </div>
  );
}

const subscribeToNothing = () => () => {};
const isInBrowser = () => true;
/** The server knows no bag: it says neither that it is empty nor that it is not. */
const isOnServer = () => false;

/** The shop's own arrow in place of the browser's. */
const WITH_ARROW =
  'relative after:pointer-events-none after:absolute after:top-1/2 after:right-4 after:size-1.75 after:-translate-y-3/4 after:rotate-45 after:border-r-[1.5px] after:border-b-[1.5px]';

function Line({ line }: { line: BagLine }) {
  const label = line.variant ? `${line.name}, ${line.variant}` : line.name;
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 border-b border-line py-5 sm:grid-cols-[7rem_1fr] sm:gap-x-6">
      <div className="relative aspect-square self-start overflow-hidden rounded-card bg-photo">
        <Image src={line.photo} alt="" fill sizes="7rem" className="photo object-cover" />
      </div>
      <div>
        <div className="flex items-baseline justify-between gap-x-4">
          <h2 className="font-medium">
            <Link
              href={`/products/${line.slug}${line.search}`}
              className="underline-offset-4 hover:underline"
            >
              {line.name}
            </Link>
          </h2>
          <p className="shrink-0 tabular-nums">{formatPrice(line.pricePence * line.quantity)}</p>
        </div>
        <p className="text-small text-ink-soft">{line.variant}</p>
        <div className="mt-3 flex items-center gap-5">
          <span className={WITH_ARROW}>
            <select
              aria-label={`How many: ${label}`}
              value={line.quantity}
              onChange={(event) => setQuantity(line, Number(event.target.value))}
              className="h-11 cursor-pointer appearance-none rounded-sm border border-line-strong bg-paper pr-9 pl-3.5 text-base tabular-nums transition-colors hover:border-ink"
            >
              {Array.from({ length: QUANTITY_MAX }, (_, index) => index + 1).map((quantity) => (
                <option key={quantity}>{quantity}</option>
              ))}
            </select>
          </span>
          <button
            type="button"
            aria-label={`Remove ${label}`}
            onClick={() => setQuantity(line, 0)}
            className="min-h-11 cursor-pointer text-small underline underline-offset-4 hover:no-underline"
          >
            Remove
          </button>
        </div>
      </div>
    </li>
  );
}
