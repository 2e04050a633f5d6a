import { type Cluster, startCluster } from '@/e2e/history/cluster';
import { underLoad } from '@/e2e/history/load';
import { calm } from '@/e2e/history/trouble';
import { report } from './rows';

type Scene = { name: string; mayBeUnknown: boolean; play: (cluster: Cluster) => Promise<void> };

const SCENES: Scene[] = [
  {
    name: 'rolling restart of 3 instances',
    mayBeUnknown: false,
    play: async ({ instances }) => {
      for (const instance of instances) await instance.restartInOrder();
    },
  },
  {
    name: 'Redis killed and back',
    mayBeUnknown: false,
    play: async ({ redis }) => {
      await redis.kill();
      await after(2_000);
      await redis.start();
      await after(1_000);
    },
  },
  {
    name: 'kill -9 of one instance',
    mayBeUnknown: true,
    play: async ({ instances }) => {
      await instances[0]?.killAndRestart();
      await after(1_000);
    },
  },
];

/** What shoppers notice while instances or Redis go away. */
export async function restarts(bundle: string): Promise<void> {
  const cluster = await startCluster({ mount: { bundle } });
  for (const { name, mayBeUnknown, play } of SCENES) {
    await calm(cluster);
    cluster.upstream.reset();
    const seen = await underLoad(cluster, () => play(cluster));
    report({
      what: `${name} under load: failed, said twice, unknown`,
      measured: `${seen.failed.length}, ${seen.saidTwice}, ${seen.unknown} of ${seen.reads} reads and ${seen.messages} messages (p95 ${seen.p95Ms} ms)`,
      bar: mayBeUnknown ? '0, 0, those in flight' : '0, 0, 0',
      holds:
        seen.failed.length === 0 && seen.saidTwice === 0 && (mayBeUnknown || seen.unknown === 0),
    });
  }
  await cluster.stop();
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
