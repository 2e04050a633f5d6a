'use client';

import Link from 'next/link';
import { NoticeView } from '@/components/storefront/notice-view';

export default function ShopError({ reset }: { error: Error; reset: () => void }) {
  return (
    <NoticeView
      title="Something slipped."
      text="This page could not be shown. Trying again often helps; nothing in your bag is lost."
    >
      <button type="button" onClick={reset} className="action">
        Try again
      </button>
      <Link href="/" className="action action-quiet">
        Back to the start
      </Link>
    </NoticeView>
  );
}
