import { describe, expect, it } from 'vitest';
import type { Product } from './catalogue/product';
import { findProduct, PRODUCTS } from './catalogue/products';
import { productJsonLd } from './product-json-ld';

const ORIGIN = 'https://shop.example';

function known(slug: string): Product {
  const product = findProduct(slug);
  if (!product) throw new Error(`${slug} is not in the catalogue`);
  return product;
}

describe('productJsonLd', () => {
  it.each(PRODUCTS.map((product): [string, Product] => [product.slug, product]))(
    'describes %s with offer, material, weight and properties',
    (slug, product) => {
      const jsonLd = productJsonLd(product, ORIGIN);
      expect(jsonLd).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Product',
        url: `${ORIGIN}/products/${slug}`,
        name: product.name,
        sku: product.sku,
        brand: { '@type': 'Brand', name: 'Twinfell' },
        material: product.material,
      });
      for (const offer of [jsonLd.offers].flat()) {
        expect(offer).toMatchObject({
          '@type': 'Offer',
          priceCurrency: 'GBP',
          availability: 'https://schema.org/InStock',
        });
        expect(offer.price).toMatch(/^\d+\.\d\d$/);
      }
      expect(jsonLd.additionalProperty.length).toBeGreaterThan(5);
      expect(jsonLd.image.every((src) => src.startsWith(`${ORIGIN}/products/`))).toBe(true);
    },
  );

  it('makes one offer of a product with one price', () => {
    expect(productJsonLd(known('blue-jacket'), ORIGIN).offers).toMatchObject({ price: '185.00' });
  });

  it('makes an offer for each priced variant', () => {
    expect(productJsonLd(known('dry-bag'), ORIGIN).offers).toMatchObject([
      { price: '28.00', sku: 'TF-DRY-310-10L', url: `${ORIGIN}/products/dry-bag?volume=10l` },
      { price: '34.00', sku: 'TF-DRY-310-20L' },
      { price: '42.00', sku: 'TF-DRY-310-35L' },
    ]);
  });

  it('weighs light things in grams and heavy ones in kilograms', () => {
    expect(productJsonLd(known('blue-jacket'), ORIGIN).weight).toMatchObject({
      value: 540,
      unitCode: 'GRM',
    });
    expect(productJsonLd(known('two-person-tent'), ORIGIN).weight).toMatchObject({
      value: 8.6,
      unitCode: 'KGM',
    });
  });

  it('lists colours and sizes', () => {
    expect(productJsonLd(known('blue-jacket'), ORIGIN)).toMatchObject({
      color: 'Lake blue, Midnight blue',
      size: 'XS, S, M, L, XL, XXL',
    });
  });
});
