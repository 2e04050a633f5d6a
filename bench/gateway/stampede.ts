import { redisProcess } from '@/lib/gateway/testing/redis-process';
import { SHOP, startGateway } from './gateways';
import { serve } from './process';
import { report } from './rows';

const VIEWS = 1_000;

/** A page nobody has seen, opened by a thousand shoppers at once over three instances. */
export async function stampede(bundle: string): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const redis = await redisProcess();
  const gateways = await Promise.all(
    [1, 2, 3].map(() => startGateway(bundle, upstream, { REDIS_URL: redis.url })),
  );
  await Promise.all(
    Array.from({ length: VIEWS }, async (_, index) => {
      const response = await fetch(
        `${gateways[index % 3]?.url}/api/product-faqs?page_url=${SHOP}/s`,
      );
      await response.text();
    }),
  );
  const calls = JSON.parse(await (await fetch(`${upstream.url}/__calls`)).text()).product_faqs;
  report({
    what: '1,000 first views of one page over 3 instances: upstream calls',
    measured: String(calls),
    bar: '1',
    holds: calls === 1,
  });
  await Promise.all([...gateways, upstream].map((process) => process.stop()));
  await redis.stop();
}
