import type { MetadataRoute } from 'next';
import { appUrl } from '@/components/storefront/site';

export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/bag'] },
    sitemap: `${appUrl()}/sitemap.xml`,
  };
}
