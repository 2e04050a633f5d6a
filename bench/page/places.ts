import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createHosts } from '@/e2e/hosts/server';
import { startUpstream } from '@/e2e/upstream/server';

/** The places that are measured: the production shop, and a foreign page with and without the widget. */
export type Places = {
  shop: string;
  hosts: string;
  stop(): Promise<void>;
};

const KEY = 'bench-key';
const HOSTS_PORT = 3971;
const SHOP_PORT = 3972;
const START_MAX_MS = 20_000;

/**
 * Starts the shop of the last build, on an upstream of its own.
 * @param pages what the upstream does to a page, by path
 */
export async function openPlaces(pages: Record<string, string>): Promise<Places> {
  const upstream = await startUpstream({ port: 0, key: KEY, host: '127.0.0.1', pages });
  const hosts = `http://localhost:${HOSTS_PORT}`;
  const shop = `http://localhost:${SHOP_PORT}`;
  const foreign = createHosts(shop);
  foreign.listen(HOSTS_PORT);
  const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
  const served = spawn(process.execPath, [start], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(SHOP_PORT),
      ALHENA_API_KEY: KEY,
      ALHENA_API_URL: upstream.url,
      STOREFRONT_ORIGINS: hosts,
      READS_PER_MINUTE: '100000',
      LOG_LEVEL: 'error',
    },
  });
  await untilReady(`${shop}/api/ready`);
  return {
    shop,
    hosts,
    async stop() {
      const gone = once(served, 'exit');
      served.kill('SIGTERM');
      await gone;
      foreign.closeAllConnections();
      foreign.close();
      await upstream.close();
    },
  };
}

async function untilReady(url: string): Promise<void> {
  const giveUpAt = Date.now() + START_MAX_MS;
  while (Date.now() < giveUpAt) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing is ready at ${url}: is there a build, and is the port free?`);
}
