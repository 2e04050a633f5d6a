import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import type { Clock } from '@/lib/clock';
import { digest } from '@/lib/gateway/store/digest';
import type { Store } from '@/lib/gateway/store/store';
import { createPurges } from './purges';

/** How long a copy in this process is taken for what the store holds. */
const COPY_MS = 30_000;
const SHARED_MAX_BYTES = 64_000_000;
/** Alone, the process is the whole cache of the shop. */
const ALONE_MAX_BYTES = 128_000_000;
const ENTRIES_MAX = 200_000;
/** Longer than any entry of a page. */
const PAGE_KEPT_MS = 40 * 24 * 60 * 60 * 1000;
const ENTRY_OVERHEAD_BYTES = 200;

/** A value with its times, in milliseconds since the epoch. */
export type Entry<T> = { value: T; fetchedAt: number; freshUntil: number; keepUntil: number };

export type Entries<T> = {
  /** What is known here or in the store. Never waits longer than the store allows. */
  read(page: string, parts: (string | number)[]): Promise<Entry<T> | undefined>;
  /** Like `read`, past this process's own copy. */
  readShared(page: string, parts: (string | number)[]): Promise<Entry<T> | undefined>;
  /** Now, as `write` wants it. */
  moment(): number;
  /** Keeps an entry, unless its page was purged after the moment at which it was asked for. */
  write(page: string, parts: (string | number)[], entry: Entry<T>, askedAt: number): Promise<void>;
  /** Forgets every entry of a page, here and in the store; the number that there were. */
  purge(page: string): Promise<number>;
};

type EntriesOptions<T> = {
  kind: 'list' | 'answer';
  /** What a value must be to count; anything else in the store, older versions included, is a miss. */
  schema: v.GenericSchema<unknown, T>;
  store: Store;
  clock: Clock;
};

type Copy<T> = { entry: Entry<T>; readAt: number; page: string };

const EnvelopeSchema = v.object({
  v: v.literal(1),
  value: v.unknown(),
  fetchedAt: v.number(),
  freshUntil: v.number(),
  keepUntil: v.number(),
});

/**
 * Text by page: this process's memory in front, the shared store behind it. Bounded in memory; keys in the store are
 * hashes, values are versioned JSON.
 */
export function createEntries<T>(options: EntriesOptions<T>): Entries<T> {
  const { kind, schema, store, clock } = options;
  const copies = new LRUCache<string, Copy<T>>({
    max: ENTRIES_MAX,
    maxSize: store.kind === 'redis' ? SHARED_MAX_BYTES : ALONE_MAX_BYTES,
    sizeCalculation: (copy) =>
      JSON.stringify(copy.entry.value).length + copy.page.length + ENTRY_OVERHEAD_BYTES,
  });

  const purges = createPurges();
  store.news.onNews((item) => {
    if (item.kind === 'purging' || item.kind === 'purged') drop(item.page);
  });

  const copyKey = (page: string, parts: (string | number)[]) => `${page} ${parts.join(' ')}`;
  const sharedKey = (page: string, parts: (string | number)[]) =>
    `shelftalk:1:${kind}:${digest(page, ...parts)}`;
  const pageKey = (page: string) => `shelftalk:1:page:${kind}:${digest(page)}`;

  function drop(page: string): number {
    purges.mark(page);
    let dropped = 0;
    for (const [key, copy] of copies.entries()) {
      if (copy.page !== page) continue;
      copies.delete(key);
      dropped += 1;
    }
    return dropped;
  }

  async function readShared(page: string, parts: (string | number)[]) {
    const key = copyKey(page, parts);
    const askedAt = purges.moment();
    const reached = await store.run((redis) => redis.get(sharedKey(page, parts)));
    if (!reached.reached) return alive(copies.get(key)?.entry);
    const entry = parsed(reached.value);
    if (purges.isSince(page, askedAt)) return undefined;
    if (entry) copies.set(key, { entry, readAt: clock.now(), page });
    else copies.delete(key);
    return entry;
  }

  function parsed(text: string | null): Entry<T> | undefined {
    if (text === null) return undefined;
    try {
      const { value, ...times } = v.parse(EnvelopeSchema, JSON.parse(text));
      // Written by an instance whose clock is ahead: it lives as long as was meant, not that much longer.
      const ahead = Math.max(0, times.fetchedAt - clock.now());
      return alive({
        value: v.parse(schema, value),
        fetchedAt: times.fetchedAt - ahead,
        freshUntil: times.freshUntil - ahead,
        keepUntil: times.keepUntil - ahead,
      });
    } catch {
      return undefined;
    }
  }

  function alive(entry: Entry<T> | undefined): Entry<T> | undefined {
    return entry && entry.keepUntil > clock.now() ? entry : undefined;
  }

  return {
    moment: purges.moment,
    read: async (page, parts) => {
      const copy = copies.get(copyKey(page, parts));
      const isCurrent =
        copy !== undefined &&
        (store.kind === 'memory' ||
          (clock.now() - copy.readAt < COPY_MS && clock.now() < copy.entry.freshUntil));
      return isCurrent
        ? alive(copy.entry)
        : store.kind === 'memory'
          ? undefined
          : readShared(page, parts);
    },
    readShared,
    write: async (page, parts, entry, askedAt) => {
      if (purges.isSince(page, askedAt)) return;
      copies.set(copyKey(page, parts), { entry, readAt: clock.now(), page });
      const key = sharedKey(page, parts);
      const ttl = Math.ceil(entry.keepUntil - clock.now());
      if (ttl <= 0) return;
      const text = JSON.stringify({ v: 1, ...entry });
      await store.run(async (redis) => {
        await Promise.all([
          redis.set(key, text, 'PX', ttl),
          redis.sadd(pageKey(page), key),
          redis.pexpire(pageKey(page), PAGE_KEPT_MS),
        ]);
      });
    },
    purge: async (page) => {
      const dropped = drop(page);
      // Told before, so that nobody writes what was asked for earlier; and after, for those who read it meanwhile.
      void store.news.tell({ kind: 'purging', page });
      const shared = await store.run(async (redis) => {
        const keys = await redis.smembers(pageKey(page));
        return keys.length === 0 ? 0 : redis.del(...keys, pageKey(page)).then((count) => count - 1);
      });
      drop(page);
      void store.news.tell({ kind: 'purged', page });
      return shared.reached ? Math.max(shared.value, dropped) : dropped;
    },
  };
}
