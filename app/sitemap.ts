import type { MetadataRoute } from 'next';
import { PAGES, pageHref } from '@/components/docs/contents';
import { POLICIES } from '@/components/storefront/catalogue/policies';
import { PRODUCTS } from '@/components/storefront/catalogue/products';
import { appOrigin } from './origin';

export const dynamic = 'force-dynamic';

export default function sitemap(): MetadataRoute.Sitemap {
  const origin = appOrigin();
  return [
    { url: `${origin}/` },
    ...PRODUCTS.map((product) => ({
      url: `${origin}/products/${product.slug}`,
      images: [`${origin}${product.photo.src}`],
    })),
    ...Object.values(POLICIES).map((policy) => ({ url: `${origin}/${policy.slug}` })),
    ...PAGES.map(({ slug }) => ({ url: `${origin}${pageHref(slug)}` })),
    { url: `${origin}/playground` },
  ];
}
