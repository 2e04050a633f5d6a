import type { Metadata } from 'next';
import { BagView } from '@/components/storefront/bag-view';
import { centrepieces } from '@/components/storefront/catalogue/products';
import { ProductRow } from '@/components/storefront/product-row';

export const metadata: Metadata = { title: 'Your bag', robots: { index: false } };

export default function BagPage() {
  return (
    <div className="min-h-[55vh] pt-10 md:pt-16">
      <h1 className="shop-width mb-8 font-display text-title font-semibold md:mb-12">Your bag</h1>
      <BagView>
        <ProductRow heading="Good things to begin with" products={centrepieces()} />
      </BagView>
    </div>
  );
}
