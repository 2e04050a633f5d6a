import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  typedRoutes: true,
  // `npm run typecheck` checks more than a build would; once is enough.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  skipTrailingSlashRedirect: true,
  agentRules: false,
  // A cold build is short, and a remembered failure costs more than the cache saves.
  experimental: { turbopackFileSystemCacheForBuild: false },
  ...(process.env.STANDALONE ? { output: 'standalone' as const } : {}),
  // Every page and file is what its type says; any shop's page may load the embed and check its integrity.
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
    ...['/widget.js', '/embed/:path*'].map((source) => ({
      source,
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        { key: 'Cache-Control', value: 'public, max-age=600, stale-while-revalidate=86400' },
      ],
    })),
    {
      source: '/r/:path*',
      headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }],
    },
    {
      source: '/embed/:version(\\d+\\.\\d+\\.\\d+[^/]*)/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // The documentation is read when a page of it is asked for.
  outputFileTracingIncludes: { '/docs': ['./docs/**/*'], '/docs/[slug]': ['./docs/**/*'] },
  serverExternalPackages: ['ioredis', 'pino', 'prom-client', 'undici'],
};

export default nextConfig;
