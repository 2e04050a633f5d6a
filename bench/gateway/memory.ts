import { readFileSync } from 'node:fs';
import { SHOP, startGateway } from './gateways';
import { serve } from './process';
import { report } from './rows';

const PAGES = 10_000;
const AT_ONCE = 32;

/** From the start of the process to the first answer, and what 10,000 pages in the cache take. */
export async function bootAndMemory(bundle: string): Promise<void> {
  const upstream = await serve('./stub.mjs');
  const begun = performance.now();
  const served = await startGateway(bundle, upstream);
  await fetch(`${served.url}/api/product-faqs?page_url=${SHOP}/first`);
  const bootMs = performance.now() - begun;
  const emptyMb = residentMb(served.pid);
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < PAGES) {
        next += 1;
        await (await fetch(`${served.url}/api/product-faqs?page_url=${SHOP}/p/${next}`)).text();
      }
    }),
  );
  const mb = residentMb(served.pid);
  report({
    what: 'boot to first 200 / memory with 10,000 cached pages',
    measured: `${(bootMs / 1000).toFixed(2)} s / ${mb.toFixed(0)} MB (${emptyMb.toFixed(0)} MB with one)`,
    bar: '≤ 2 s / ≤ 300 MB',
    holds: bootMs <= 2_000 && mb <= 300,
  });
  await Promise.all([served.stop(), upstream.stop()]);
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
