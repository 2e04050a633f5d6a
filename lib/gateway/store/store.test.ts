import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Clock, systemClock } from '@/lib/clock';
import { resolveConfig } from '@/lib/gateway/config';
import { type RedisProcess, redisProcess } from '@/lib/gateway/testing/redis-process';
import { createStore, type Store } from './store';

let redis: RedisProcess;
const open: Store[] = [];
beforeAll(async () => {
  redis = await redisProcess();
});
afterEach(async () => {
  redis.thaw();
  await Promise.all(open.splice(0).map((store) => store.close()));
});
afterAll(() => redis.stop());

it('does not take its own busy event loop for a lost store, be the command written or not', async () => {
  const { store, changes } = await connected();
  const unwritten = store.run((client) => client.set('unwritten', '1'));
  block(300);
  expect(await unwritten).toEqual({ reached: true, value: 'OK' });
  const written = store.run((client) => client.set('written', '1'));
  await new Promise((resolve) => setImmediate(resolve));
  block(300);
  expect(await written).toEqual({ reached: true, value: 'OK' });
  expect(changes).toEqual([]);
});

it('begins to wait anew where it was too busy even to write the command', async () => {
  const { store, changes } = await connected();
  redis.freeze();
  const command = store.run((client) => client.set('late', '1'));
  block(300);
  setTimeout(() => redis.thaw(), 50);
  expect(await command).toEqual({ reached: true, value: 'OK' });
  expect(changes).toEqual([]);
});

it('is not lost over one late command, and is over a second one', async () => {
  const { store, changes } = await connected();
  redis.freeze();
  const together = ['a', 'b', 'c'].map((key) => store.run((client) => client.get(key)));
  for (const command of together) expect(await command).toEqual({ reached: false });
  expect(store.isHealthy()).toBe(true);
  expect(await store.run((client) => client.get('d'))).toEqual({ reached: false });
  expect(store.isHealthy()).toBe(false);
  expect(changes).toEqual([false]);
});

it('is there again as soon as it answers', async () => {
  const { store, changes } = await connected();
  redis.freeze();
  await store.run((client) => client.get('a'));
  await store.run((client) => client.get('b'));
  redis.thaw();
  await until(() => store.isHealthy());
  expect(changes).toEqual([false, true]);
  expect(await store.run((client) => client.get('c'))).toEqual({ reached: true, value: null });
});

/** Without the further beats, which ask the store as well, only what a test asks counts. */
const beatingOnce: Clock = {
  ...systemClock,
  setTimeout: (callback, ms) => (ms < 1_000 ? systemClock.setTimeout(callback, ms) : undefined),
};

async function connected(): Promise<{ store: Store; changes: boolean[] }> {
  const store = createStore(resolveConfig({ redisUrl: redis.url }, {}), beatingOnce);
  open.push(store);
  expect(await store.run((client) => client.ping())).toEqual({ reached: true, value: 'PONG' });
  const changes: boolean[] = [];
  store.onChange((isHealthy) => changes.push(isHealthy));
  return { store, changes };
}

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
