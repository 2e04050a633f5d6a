import type { Cluster } from './cluster';
import type { Trouble } from './history';

/** Milliseconds since the epoch. */
export type Period = { from: number; to: number };

/** An instance writes again what a flushed store has forgotten within a beat of its heart, or two on a busy machine. */
const WRITTEN_AGAIN_MS = 2_500;

/**
 * Makes the troubles happen one after another, and leaves everything running again. Resolves to the times in which Redis
 * was frozen or dead, or flushed and an instance killed before it could write again what it knew.
 */
export async function makeTrouble(cluster: Cluster, troubles: Trouble[]): Promise<Period[]> {
  const away: Period[] = [];
  let flushedAt = Number.NEGATIVE_INFINITY;
  for (const trouble of troubles) {
    await after(trouble.waitMs);
    switch (trouble.kind) {
      case 'kill_instance':
        await during(Date.now() - flushedAt < WRITTEN_AGAIN_MS ? away : [], async () => {
          await cluster.instances[trouble.instance % cluster.instances.length]?.killAndRestart();
        });
        break;
      case 'freeze_redis':
        await during(away, async () => {
          cluster.redis.freeze();
          await after(trouble.forMs);
          cluster.redis.thaw();
        });
        break;
      case 'restart_redis':
        await during(away, async () => {
          await cluster.redis.kill();
          await cluster.redis.start();
        });
        break;
      case 'flush_redis':
        flushedAt = Date.now();
        await cluster.redis.client.flushall().catch(() => {});
        break;
      case 'upstream':
        await fetch(`${cluster.upstream.url}/__scenario`, {
          method: 'POST',
          body: JSON.stringify({ scenario: trouble.scenario, times: trouble.times }),
        });
        break;
      default:
        trouble satisfies never;
    }
  }
  return away;
}

async function during(periods: Period[], work: () => Promise<void>): Promise<void> {
  const from = Date.now();
  await work();
  periods.push({ from, to: Date.now() });
}

/** Waits until every instance has the store and the troubles of the last history are over. */
export async function calm(cluster: Cluster): Promise<void> {
  await fetch(`${cluster.upstream.url}/__scenario`, {
    method: 'POST',
    body: JSON.stringify({ scenario: null }),
  });
  const giveUpAt = Date.now() + 15_000;
  for (const { url } of cluster.instances) {
    while (!(await isCalm(url))) {
      if (Date.now() > giveUpAt) throw new Error(`${url} does not come to rest`);
      await after(50);
    }
  }
}

async function isCalm(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`);
    return (await response.text()).includes('"status":"ok"');
  } catch {
    return false;
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
