import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  skipTrailingSlashRedirect: true,
  agentRules: false,
  // A cold build is short, and a remembered failure costs more than the cache saves.
  experimental: { turbopackFileSystemCacheForBuild: false },
  ...(process.env.STANDALONE ? { output: 'standalone' as const } : {}),
  serverExternalPackages: ['bentocache', 'ioredis', 'pino', 'prom-client', 'undici'],
};

export default nextConfig;
