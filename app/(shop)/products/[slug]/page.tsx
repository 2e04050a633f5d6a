import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { findProduct } from '@/components/storefront/catalogue/products';
import { ProductView } from '@/components/storefront/product-view';

type Props = PageProps<'/products/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = findProduct((await params).slug);
  if (!product) return {};
  return {
    title: product.name,
    description: product.summary,
    alternates: { canonical: `/products/${product.slug}` },
    openGraph: {
      title: product.name,
      description: product.summary,
      images: [{ url: product.photo.src, width: 1200, height: 1200, alt: product.photo.alt }],
    },
  };
}

export default async function ProductPage({ params }: Props) {
  const product = findProduct((await params).slug);
  if (!product) notFound();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <ProductView product={product} nonce={nonce}>
      {null}
    </ProductView>
  );
}
