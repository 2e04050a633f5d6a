import { afterAll, beforeAll, beforeEach, describe, it, vi } from 'vitest';
import { bundleServer } from '@/e2e/history/bundle';
import { type Cluster, startCluster } from '@/e2e/history/cluster';
import { calm } from '@/e2e/history/trouble';
import { MOUNT_CASES } from '@/e2e/mounts/cases';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

describe('two instances on plain Node', () => {
  let bundle: Awaited<ReturnType<typeof bundleServer>>;
  let cluster: Cluster;
  beforeAll(async () => {
    bundle = await bundleServer();
    cluster = await startCluster({ mount: { bundle: bundle.file }, count: 2 });
  });
  beforeEach(async () => {
    await calm(cluster);
    cluster.upstream.reset();
  });
  afterAll(async () => {
    await cluster.stop();
    bundle.remove();
  });

  it.each(MOUNT_CASES.map(({ name, run }) => [name, run] as const))('%s', (_name, run) =>
    run(cluster),
  );
});
