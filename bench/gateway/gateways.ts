import { fileURLToPath } from 'node:url';
import { type Served, serve } from './process';

export const SHOP = 'https://shop.example';
const SERVE = fileURLToPath(new URL('../../e2e/history/serve.mjs', import.meta.url));

/** Without limits of its own, so that what is measured is the work. */
export const UNLIMITED = {
  ALHENA_API_KEY: 'bench-key',
  STOREFRONT_ORIGINS: SHOP,
  SHELFTALK_SECRET: 'a-secret-of-the-bench-that-is-long-enough',
  MESSAGES_PER_MINUTE: '100000000',
  READS_PER_MINUTE: '100000000',
  ALHENA_FAQ_BUDGET_PER_MINUTE: '1000000',
  LOG_LEVEL: 'warn',
};

/** A gateway on plain Node, from the bundle as it ships. */
export function startGateway(
  bundle: string,
  upstream: Served,
  env: Record<string, string> = {},
): Promise<Served> {
  return serve(SERVE, [bundle], {
    ...UNLIMITED,
    PORT: '0',
    ALHENA_API_URL: upstream.url,
    ...env,
  });
}
