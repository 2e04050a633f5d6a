import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleServer } from '@/e2e/history/bundle';
import { type Cluster, startCluster } from '@/e2e/history/cluster';
import { underLoad } from '@/e2e/history/load';
import { playHistories } from '@/e2e/history/run';
import { calm } from '@/e2e/history/trouble';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

describe('seeded histories of three instances', () => {
  it('hold every invariant', async () => {
    const seed = Date.now() % 2 ** 31;
    const { violations, counterexample } = await playHistories({ runs: 6, seed });
    expect({ seed, violations, counterexample }).toEqual({
      seed,
      violations: [],
      counterexample: undefined,
    });
  });
});

describe('three instances under load', () => {
  let bundle: Awaited<ReturnType<typeof bundleServer>>;
  let cluster: Cluster;
  beforeAll(async () => {
    bundle = await bundleServer();
    cluster = await startCluster({ mount: { bundle: bundle.file } });
  });
  afterAll(async () => {
    await cluster.stop();
    bundle.remove();
  });

  it('F38 restart one after another without failing, repeating or losing anything', async () => {
    cluster.upstream.reset();
    const codes: (number | null)[] = [];
    const report = await underLoad(cluster, async () => {
      for (const instance of cluster.instances) codes.push(await instance.restartInOrder());
    });
    expect(codes).toEqual([0, 0, 0]);
    expect(report.messages).toBeGreaterThan(20);
    expect(report).toMatchObject({ failed: [], unknown: 0, saidTwice: 0, invented: 0 });
  });

  it('F39 lose one to kill -9 and end every message honestly', async () => {
    await calm(cluster);
    cluster.upstream.reset();
    const report = await underLoad(cluster, async () => {
      await cluster.instances[0]?.killAndRestart();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(report).toMatchObject({ failed: [], saidTwice: 0, invented: 0 });
  });

  it('F35 lose Redis and notice nothing', async () => {
    await calm(cluster);
    cluster.upstream.reset();
    const report = await underLoad(cluster, async () => {
      await cluster.redis.kill();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await cluster.redis.start();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(report).toMatchObject({ failed: [], unknown: 0, saidTwice: 0, invented: 0 });
  });
});
