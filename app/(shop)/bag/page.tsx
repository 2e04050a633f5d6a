import type { Metadata } from 'next';
import { BagView } from '@/components/storefront/bag-view';

export const metadata: Metadata = { title: 'Your bag', robots: { index: false } };

export default function BagPage() {
  return (
    <div className="shop-width min-h-[55vh] pt-10 md:pt-16">
      <h1 className="mb-8 font-display text-title font-semibold md:mb-12">Your bag</h1>
      <BagView />
    </div>
  );
}
