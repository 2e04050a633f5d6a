import assert from 'node:assert/strict';
import { underLoad, warm } from '../history/load';
import {
  after,
  isHealthy,
  list,
  type MountCase,
  say,
  taken,
  takenTimes,
  two,
  until,
} from './calls';

/** Redis in trouble: no request fails because of it, and health tells. */
export const STORE_CASES: MountCase[] = [
  {
    name: 'F33 Redis that is down at boot fails no request and is picked up when it comes',
    run: async (cluster) => {
      const [one] = two(cluster);
      await cluster.redis.kill();
      await one.killAndRestart();
      assert.equal((await list(one)).status, 200);
      assert.equal((await say(one, 'at boot')).status, 200);
      assert.equal(await isHealthy(one), false);
      await cluster.redis.start();
      await until(() => isHealthy(one), 'the store is back');
    },
  },
  {
    name: 'F34 Redis that is frozen holds no request up for longer than a moment',
    run: async (cluster) => {
      const [one, other] = two(cluster);
      await Promise.all([list(one), list(other)]);
      cluster.redis.freeze();
      try {
        const begun = performance.now();
        const replies = await Promise.all([
          list(one),
          list(other),
          say(one, 'while frozen, here'),
          say(other, 'while frozen, there'),
        ]);
        assert.deepEqual(
          replies.map(({ status }) => status),
          [200, 200, 200, 200],
        );
        assert.ok(performance.now() - begun < 2_000, 'a request waited for Redis');
        assert.equal(await isHealthy(one), false);
      } finally {
        cluster.redis.thaw();
      }
      await until(async () => (await isHealthy(one)) && isHealthy(other), 'the store is back');
    },
  },
  {
    name: 'F35 Redis that is killed under load costs no request and says nothing twice',
    run: async (cluster) => {
      await warm(cluster);
      const report = await underLoad(cluster, async () => {
        await after(300);
        await cluster.redis.kill();
        await after(1_000);
        await cluster.redis.start();
        await after(500);
      });
      assert.deepEqual(
        { failed: report.failed, unknown: report.unknown, saidTwice: report.saidTwice },
        { failed: [], unknown: 0, saidTwice: 0 },
      );
      assert.ok(report.messages > 10, `only ${report.messages} messages`);
    },
  },
  {
    name: 'F36 Redis that takes no writes fails no request',
    run: async (cluster) => {
      const [one] = two(cluster);
      await cluster.redis.client.call('replicaof', '127.0.0.1', '1');
      try {
        await until(async () => !(await isHealthy(one)), 'the store is told as lost');
        assert.equal((await list(one)).status, 200);
        assert.equal((await say(one, 'read-only')).status, 200);
      } finally {
        await cluster.redis.client.call('replicaof', 'no', 'one');
      }
      await until(() => isHealthy(one), 'the store is back');
    },
  },
  {
    name: 'F37 Redis that is flushed does not make a message in flight be said again elsewhere',
    run: async (cluster) => {
      const [one, other] = two(cluster);
      const text = 'flushed meanwhile [[scenario:slow-900]]';
      const first = say(one, text, { key: 'flushed-key' });
      await taken(cluster, 'flushed meanwhile');
      await cluster.redis.client.flushall();
      const second = await say(other, text, { key: 'flushed-key' });
      assert.ok(second.status === 200 || second.code === 'delivery_unknown', second.text);
      assert.equal((await first).status, 200);
      assert.equal(takenTimes(cluster, 'flushed meanwhile'), 1);
    },
  },
];
