'use client';

import Link from 'next/link';
import { bagCount } from './bag';
import { useBag } from './use-bag';

/** The way to the bag, with the number of things in it. */
export function BagLink() {
  const count = bagCount(useBag());
  return (
    <Link
      href="/bag"
      className="flex h-11 items-center gap-2 rounded-full pr-1 pl-3 text-small font-medium transition-colors hover:bg-hover"
    >
      Bag
      <span
        className={`grid h-6 min-w-6 place-items-center rounded-full px-1.5 text-[0.75rem] tabular-nums ${
          count > 0 ? 'bg-ink text-paper' : 'border border-line-strong text-ink-soft'
        }`}
      >
        {count}
        <span className="sr-only">{count === 1 ? ' thing' : ' things'}</span>
      </span>
    </Link>
  );
}
