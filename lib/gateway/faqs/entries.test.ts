import type { Redis } from 'ioredis';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { NewsItem } from '@/lib/gateway/store/news';
import { createStore, type Store } from '@/lib/gateway/store/store';
import { resolveConfig } from '../config';
import { createEntries } from './entries';

const PAGE = 'https://shop.example/a';
const clock = { now: () => 1_000, setTimeout: () => 0, clearTimeout: () => {} };
const entry = (value: string) => ({ value, fetchedAt: 0, freshUntil: 9e6, keepUntil: 9e6 });

describe('what is known of a purged page', () => {
  it('is not what was asked for before, even within the millisecond', async () => {
    const entries = entriesOf(createStore(resolveConfig({}, {}), clock));
    const before = entries.moment();
    await entries.purge(PAGE);
    await entries.write(PAGE, ['en'], entry('old'), before);
    expect(await entries.read(PAGE, ['en'])).toBeUndefined();
    await entries.write(PAGE, ['en'], entry('new'), entries.moment());
    expect(await entries.read(PAGE, ['en'])).toMatchObject({ value: 'new' });
  });

  it('is not what another instance reads from the store before it is gone there', async () => {
    const shared = sharedStore();
    const [one, other] = [entriesOf(shared.store()), entriesOf(shared.store())];
    await one.write(PAGE, ['en'], entry('old'), one.moment());
    shared.whenTold(async () => {
      await other.read(PAGE, ['en']);
    });
    expect(await one.purge(PAGE)).toBe(1);
    expect(await other.read(PAGE, ['en'])).toBeUndefined();
  });

  it('is not what came from the store after the news', async () => {
    const shared = sharedStore();
    const [one, other] = [entriesOf(shared.store()), entriesOf(shared.store())];
    await one.write(PAGE, ['en'], entry('old'), one.moment());
    const release = shared.holdReplies();
    const reading = other.read(PAGE, ['en']);
    await one.purge(PAGE);
    release();
    await reading;
    expect(await other.read(PAGE, ['en'])).toBeUndefined();
  });
});

function entriesOf(store: Store) {
  return createEntries({ kind: 'list', schema: v.string(), store, clock });
}

/** A Redis of a few commands, with the stores of the instances that share it. */
function sharedStore() {
  const texts = new Map<string, string>();
  const members = new Set<string>();
  const listeners = new Set<(item: NewsItem) => void>();
  let told = async () => {};
  let held = Promise.resolve();
  const redis = {
    get: async (key: string) => {
      const text = texts.get(key) ?? null;
      await held;
      return text;
    },
    set: async (key: string, text: string) => texts.set(key, text),
    sadd: async (_key: string, member: string) => members.add(member),
    pexpire: async () => 1,
    smembers: async () => [...members],
    del: async (...keys: string[]) => {
      for (const key of keys) texts.delete(key);
      members.clear();
      return keys.length;
    },
  };

  function store(): Store {
    const mine = new Set<(item: NewsItem) => void>();
    return {
      ...createStore(resolveConfig({}, {}), clock),
      kind: 'redis',
      run: async (command) => ({
        reached: true,
        value: await command(redis as unknown as Redis),
      }),
      news: {
        text: () => '',
        onNews: (listener) => {
          mine.add(listener);
          listeners.add(listener);
        },
        tell: async (item) => {
          for (const listener of listeners) if (!mine.has(listener)) listener(item);
          await told();
        },
      },
    };
  }

  return {
    store,
    whenTold: (act: () => Promise<void>) => {
      told = act;
    },
    holdReplies: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}
