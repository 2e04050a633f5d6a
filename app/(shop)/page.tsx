import type { Metadata } from 'next';
import { COLLECTIONS } from '@/components/storefront/catalogue/product';
import { CollectionBand } from '@/components/storefront/collection-band';
import { CollectionGrid } from '@/components/storefront/collection-grid';
import { Hero } from '@/components/storefront/hero';
import { Story } from '@/components/storefront/story';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  const [outInIt, onTheStove, slowEvenings] = COLLECTIONS;
  return (
    <>
      <Hero />
      <CollectionGrid collection={outInIt} centrepieceSide="left" />
      <CollectionGrid collection={onTheStove} centrepieceSide="right" />
      <CollectionBand collection={slowEvenings} />
      <Story />
    </>
  );
}
