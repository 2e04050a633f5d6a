import { randomUUID } from 'node:crypto';
import { type Cluster, SHOP } from './cluster';

/** What shoppers got while something happened to the instances, against what the upstream took. */
export type LoadReport = {
  reads: number;
  messages: number;
  /** Requests that ended in an error although every instance was tried. */
  failed: string[];
  /** Messages that ended as unknown: honest, and for a killed instance's messages the only truth. */
  unknown: number;
  saidTwice: number;
  /** Answered but never taken by the upstream. */
  invented: number;
  medianMs: number;
  p95Ms: number;
};

const WORKERS = 12;
const PAUSE_MS = 40;
const TRIES = 8;
const PAGES = 20;

/** Has every instance read every page: a page nobody has seen may be told to wait while the store is away. */
export async function warm({ instances }: Cluster): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  for (const { url } of instances) {
    for (let page = 0; page < PAGES; page += 1) {
      const address = `${url}/api/product-faqs?page_url=${SHOP}/load/${page}`;
      while ((await fetch(address)).status !== 200) {
        if (Date.now() > giveUpAt) throw new Error(`${address} is not read`);
        await after(100);
      }
    }
  }
}

/** Keeps shoppers reading and writing over all instances until `during` is done, as a balancer with retries would. */
export async function underLoad(
  cluster: Cluster,
  during: () => Promise<void>,
): Promise<LoadReport> {
  const failed: string[] = [];
  const answered: string[] = [];
  const latencies: number[] = [];
  let unknown = 0;
  let reads = 0;
  let isOver = false;
  let turn = 0;

  async function shopper(number: number): Promise<void> {
    for (let count = 0; !isOver; count += 1) {
      await after(PAUSE_MS * Math.random() * 2);
      reads += 1;
      const read = await ask(`/api/product-faqs?page_url=${SHOP}/load/${count % PAGES}`, {});
      if (read.status !== 200) failed.push(`read ${read.status} ${read.text.slice(0, 120)}`);
      const canary = `load-${number}-${count}-end`;
      const said = await ask('/api/send_message', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify({ query_text: `[[scenario:slow-60]] ${canary}` }),
      });
      if (said.status === 200) answered.push(canary);
      else if (/delivery_unknown|upstream_timeout/.test(said.text)) unknown += 1;
      else failed.push(`message ${said.status} ${said.text.slice(0, 120)}`);
    }
  }

  async function ask(path: string, init: RequestInit): Promise<{ status: number; text: string }> {
    const begun = performance.now();
    try {
      for (let attempt = 1; ; attempt += 1) {
        turn += 1;
        const url = cluster.instances[turn % cluster.instances.length]?.url ?? '';
        try {
          const response = await fetch(`${url}${path}`, init);
          return { status: response.status, text: await response.text() };
        } catch (error) {
          if (attempt >= TRIES) return { status: 0, text: String(error) };
          await after(20 * attempt);
        }
      }
    } finally {
      latencies.push(performance.now() - begun);
    }
  }

  const shoppers = Array.from({ length: WORKERS }, (_, number) => shopper(number));
  await during();
  isOver = true;
  await Promise.all(shoppers);

  const taken = new Map<string, number>();
  for (const { accepted, query_text = '' } of cluster.upstream.log().calls) {
    const canary = /load-\d+-\d+-end/.exec(query_text)?.[0];
    if (accepted && canary) taken.set(canary, (taken.get(canary) ?? 0) + 1);
  }
  latencies.sort((a, b) => a - b);
  return {
    reads,
    messages: answered.length + unknown,
    failed,
    unknown,
    saidTwice: [...taken.values()].filter((times) => times > 1).length,
    invented: answered.filter((canary) => !taken.has(canary)).length,
    medianMs: Math.round(latencies[Math.floor(latencies.length * 0.5)] ?? 0),
    p95Ms: Math.round(latencies[Math.floor(latencies.length * 0.95)] ?? 0),
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
