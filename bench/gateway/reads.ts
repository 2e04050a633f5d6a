import { median } from '../median';
import { SHOP, startGateway } from './gateways';
import { serve } from './process';
import { report } from './rows';
import { requestsPerSecond } from './throughput';

const ROUNDS = 5;

/** Cached reads on plain Node, in turns with a constant of the same bytes on `node:http`. */
export async function reads(bundle: string, ms: number): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const served = await startGateway(bundle, upstream);
  for (const [name, path] of [
    ['list', `/api/product-faqs?page_url=${SHOP}/a`],
    ['answer', `/api/product-faqs/1?page_url=${SHOP}/a`],
  ] as const) {
    const response = await fetch(`${served.url}${path}`);
    const constant = await serve('./constant.mjs', [
      await response.text(),
      response.headers.get('cache-control') ?? '',
    ]);
    const rates = { gateway: [] as number[], constant: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.constant.push(await requestsPerSecond(constant.url, '/', ms));
      rates.gateway.push(await requestsPerSecond(served.url, path, ms));
    }
    const ratio = median(rates.gateway) / median(rates.constant);
    report({
      what: `cached ${name}, plain Node: requests/s, share of constant node:http`,
      measured: `${median(rates.gateway).toFixed(0)}/s of ${median(rates.constant).toFixed(0)}/s = ${ratio.toFixed(2)}`,
      bar: '≥ 0.40',
      holds: ratio >= 0.4,
    });
    await constant.stop();
  }
  await Promise.all([served.stop(), upstream.stop()]);
}
