import { test } from '@playwright/test';
import { type Cluster, startCluster } from '../history/cluster';
import { calm } from '../history/trouble';
import { MOUNT_CASES } from '../mounts/cases';

test.describe('two instances in the Next app', () => {
  // One after another, on the same processes.
  test.describe.configure({ mode: 'default', timeout: 90_000 });
  let cluster: Cluster;
  test.beforeAll(async () => {
    cluster = await startCluster({ mount: 'next', count: 2 });
  });
  test.beforeEach(async () => {
    await calm(cluster);
    cluster.upstream.reset();
  });
  test.afterAll(() => cluster.stop());

  for (const { name, run } of MOUNT_CASES) test(name, () => run(cluster));
});
