import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Cluster, type Instance, SHOP } from '../history/cluster';
import { calm } from '../history/trouble';

/** One thing that holds on every mount of the gateway, played on real processes. It throws when it does not hold. */
export type MountCase = { name: string; run(cluster: Cluster): Promise<void> };

export type Reply = { status: number; text: string; code: string; headers: Headers };

export async function call(instance: Instance, path: string, init?: RequestInit): Promise<Reply> {
  const { status, headers, text } = await fetched(`${instance.url}${path}`, init);
  return { status, headers, text, code: /"code":"([a-z_]+)"/.exec(text)?.[1] ?? '' };
}

async function fetched(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { signal: AbortSignal.timeout(40_000), ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The list of a page nobody has asked for yet, unless one is named. */
export function list(instance: Instance, page = `/p/${randomUUID()}`): Promise<Reply> {
  return call(instance, `/api/product-faqs?page_url=${encodeURIComponent(SHOP + page)}`);
}

export function say(
  instance: Instance,
  query_text: string,
  options: { key?: string; signal?: AbortSignal } = {},
): Promise<Reply> {
  const { key = randomUUID(), signal } = options;
  return call(instance, '/api/send_message', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ query_text }),
    ...(signal ? { signal } : {}),
  });
}

export async function isHealthy(instance: Instance): Promise<boolean> {
  return (await call(instance, '/api/health')).text.includes('"status":"ok"');
}

/** How often the upstream took a message with this text. */
export function takenTimes({ upstream }: Cluster, text: string): number {
  return upstream
    .log()
    .calls.filter(({ accepted, query_text }) => accepted && query_text?.includes(text)).length;
}

/** Resolves when the upstream has the message, whose answer it takes its time for. */
export function taken(cluster: Cluster, text: string): Promise<void> {
  return until(() => takenTimes(cluster, text) > 0, `the upstream has ${text}`);
}

export async function until(
  isSo: () => boolean | Promise<boolean>,
  what: string,
  withinMs = 20_000,
): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await isSo())) {
    assert.ok(Date.now() < giveUpAt, `it never came to be that ${what}`);
    await after(20);
  }
}

export function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Plays a case that needs the store all the time; again when an instance lost it meanwhile, which a machine that is too
 * busy to let Redis answer in 100 ms does to it.
 */
export function withStore(
  run: (cluster: Cluster, name: string) => Promise<void>,
): (cluster: Cluster) => Promise<void> {
  return async (cluster) => {
    for (let left = 4; ; left -= 1) {
      for (const instance of cluster.instances) instance.forget();
      try {
        return await run(cluster, `try-${randomUUID().slice(0, 8)}`);
      } catch (error) {
        // Log lines are written every tenth of a second.
        await after(200);
        const hasLost = cluster.instances.some((one) => one.output().includes('store_lost'));
        if (!hasLost || left === 0) throw error;
        await calm(cluster);
      }
    }
  };
}

/** The first two instances, which every case plays on. */
export function two({ instances }: Cluster): [Instance, Instance] {
  const [one, other] = instances;
  assert.ok(one && other, 'the case needs two instances');
  return [one, other];
}
