import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findProduct } from '@/components/storefront/catalogue/products';
import { ProductView } from '@/components/storefront/product-view';
import { SHOP } from '@/components/storefront/site';
import { appOrigin } from '../../../origin';
import { ProductQuestions } from './product-questions';

type Props = PageProps<'/products/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = findProduct((await params).slug);
  if (!product) return {};
  return {
    title: product.name,
    description: product.summary,
    alternates: { canonical: `/products/${product.slug}` },
    openGraph: {
      siteName: SHOP.name,
      locale: 'en_GB',
      type: 'website',
      title: product.name,
      description: product.summary,
      images: [{ url: product.photo.src, width: 1200, height: 1200, alt: product.photo.alt }],
    },
  };
}

export default async function ProductPage({ params }: Props) {
  const product = findProduct((await params).slug);
  if (!product) notFound();
  const origin = appOrigin();
  return (
    <ProductView product={product} origin={origin}>
      <ProductQuestions pageUrl={`${origin}/products/${product.slug}`} name={product.name} />
    </ProductView>
  );
}
