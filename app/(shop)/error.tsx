'use client';

import Link from 'next/link';
import { NoticeView } from '@/components/storefront/notice-view';

export default function ShopError({ reset }: { error: Error; reset: () => void }) {
  return (
    <NoticeView
      title="Something slipped."
      text="This page could not be shown. Trying again often helps; nothing in your bag is lost."
    >
      <button
        type="button"
        onClick={reset}
        className="inline-flex min-h-12 cursor-pointer items-center rounded-full bg-ink px-7 font-medium text-paper hover:opacity-85"
      >
        Try again
      </button>
      <Link
        href="/"
        className="inline-flex min-h-12 items-center rounded-full border border-line-strong px-7 font-medium hover:border-ink"
      >
        Back to the start
      </Link>
    </NoticeView>
  );
}
