import type { MetadataRoute } from 'next';
import { appOrigin } from './origin';

export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/bag'] },
    sitemap: `${appOrigin()}/sitemap.xml`,
  };
}
