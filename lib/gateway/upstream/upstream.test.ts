import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Upstream as Process, startUpstream } from '@/e2e/upstream/server';
import { systemClock } from '@/lib/clock';
import { resolveConfig, type ShelftalkConfig } from '@/lib/gateway/config';
import { createLog } from '@/lib/gateway/telemetry/log';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { createUpstream } from './upstream';

const PAGE = 'https://shop.example/products/blue-jacket';

function setUp(given: Partial<ShelftalkConfig>) {
  const metrics = createMetrics();
  const log = createLog({ level: 'silent', write: () => {} });
  const config = resolveConfig(given, {});
  return { metrics, ...createUpstream(config, { clock: systemClock, metrics, log }) };
}

describe('with a key', () => {
  let process: Process;
  beforeAll(async () => {
    process = await startUpstream({ key: 'a-key' });
  });
  afterAll(() => process.close());

  it('asks the upstream over connections of its own and counts it', async () => {
    const { alhena, kind, handleLocal, metrics } = setUp({ apiKey: 'a-key', apiUrl: process.url });
    expect(kind).toBe('alhena');
    expect(handleLocal).toBeUndefined();
    expect(await alhena.productFaqs({ page_url: PAGE })).toMatchObject({ status: 'ready' });
    expect(await metrics.text()).toContain(
      'shelftalk_upstream_calls_total{route="product_faqs",outcome="ok"} 1',
    );
  });

  it('reads while hundreds of messages are waiting for their answers', async () => {
    const { alhena } = setUp({ apiKey: 'a-key', apiUrl: process.url });
    const messages = Array.from({ length: 300 }, (_, index) =>
      alhena.sendMessage({ query_text: `${index} [[scenario:slow-1500]]` }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const begun = performance.now();
    await alhena.productFaqs({ page_url: PAGE });
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(await Promise.all(messages)).toHaveLength(300);
  });

  it('refuses a key that cannot be sent, without showing it', () => {
    expect(() => setUp({ apiKey: 'a key\nwith a break' })).toThrow(/apiKey/);
    expect(() => setUp({ apiKey: 'a key\nwith a break' })).not.toThrow(/with a break/);
  });
});

describe('without a key', () => {
  let shop: Server;
  let origin: string;
  beforeAll(async () => {
    shop = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        '<!doctype html><title>Kettle</title><main><h1>Kettle</h1><p>A kettle for four cups.</p><table><tr><th>Capacity</th><td>0.9 l</td></tr><tr><th>Weight</th><td>480 g</td></tr></table></main>',
      );
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    const address = shop.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => {
    shop.close();
  });

  it('asks the embedded Alhena, which is there for others too', async () => {
    const { alhena, kind, handleLocal } = setUp({ storefrontOrigins: [origin] });
    expect(kind).toBe('embedded');
    const reply = await alhena.sendMessage({ query_text: 'Hi', page_url: `${origin}/kettle` });
    expect(reply.thread_id).not.toBe('');
    const unauthorised = await handleLocal?.(
      new Request(`http://localhost/api/v1/product-faqs?page_url=${origin}/kettle`),
    );
    expect(unauthorised?.status).toBe(401);
  });
});
