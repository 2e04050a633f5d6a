import type { Metadata } from 'next';
import Link from 'next/link';
import { centrepieces } from '@/components/storefront/catalogue/products';
import { NoticeView } from '@/components/storefront/notice-view';
import { ProductRow } from '@/components/storefront/product-row';
import { ShopFrame } from '@/components/storefront/shop-frame';

export const metadata: Metadata = { title: 'Nothing here' };

export default function NotFound() {
  return (
    <ShopFrame>
      <NoticeView
        title="Off the path."
        text="There is no page at this address. It may have moved, or a letter went missing on the way."
      >
        <Link href="/" className="action">
          Back to the start
        </Link>
      </NoticeView>
      <ProductRow heading="Things that are here" products={centrepieces()} />
    </ShopFrame>
  );
}
