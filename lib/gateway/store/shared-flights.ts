import { randomUUID } from 'node:crypto';
import type { Clock } from '@/lib/clock';
import { digest } from './digest';
import { createFlights } from './flights';
import type { Store } from './store';

/** Short, and renewed while the work goes on: a lock that was never given back is soon nobody's. */
const LOCK_MS = 2_000;
const RENEW_MS = 600;
const POLL_MS = 40;
const WAIT_MAX_MS = 12_000;

const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`;

export type SharedFlights = {
  /**
   * Runs `work` once for all concurrent callers, on any instance. `found` is asked, after waiting for another instance,
   * whether its result is there. Without the store: once per instance.
   */
  run<T>(key: string, found: () => Promise<T | undefined>, work: () => Promise<T>): Promise<T>;
  idle(): Promise<void>;
};

export function createSharedFlights(store: Store, clock: Clock): SharedFlights {
  const flights = createFlights();

  async function led<T>(
    key: string,
    found: () => Promise<T | undefined>,
    work: () => Promise<T>,
  ): Promise<T> {
    const lock = `shelftalk:1:lock:${digest(key)}`;
    const token = randomUUID();
    const giveUpAt = clock.now() + WAIT_MAX_MS;
    while (clock.now() < giveUpAt) {
      const taken = await take(lock, token);
      if (taken === 'unreachable') return work();
      const result = await found();
      if (taken === 'mine') {
        const stopRenewing = renew(lock, token);
        try {
          return result ?? (await work());
        } finally {
          stopRenewing();
          await release(lock, token);
        }
      }
      if (result !== undefined) return result;
      await new Promise<void>((resolve) => clock.setTimeout(resolve, POLL_MS));
    }
    return work();
  }

  async function take(lock: string, token: string): Promise<'mine' | 'taken' | 'unreachable'> {
    const reached = await store.run(
      (redis) => redis.set(lock, token, 'PX', LOCK_MS, 'NX'),
      () => release(lock, token),
    );
    if (!reached.reached) return 'unreachable';
    return reached.value === 'OK' ? 'mine' : 'taken';
  }

  function renew(lock: string, token: string): () => void {
    let timer = clock.setTimeout(again, RENEW_MS);
    function again(): void {
      void store.run((redis) => redis.eval(RENEW, 1, lock, token, LOCK_MS));
      timer = clock.setTimeout(again, RENEW_MS);
    }
    return () => clock.clearTimeout(timer);
  }

  async function release(lock: string, token: string): Promise<void> {
    await store.run((redis) => redis.eval(RELEASE, 1, lock, token));
  }

  return {
    run: (key, found, work) =>
      flights.run(key, () => (store.kind === 'memory' ? work() : led(key, found, work))),
    idle: flights.idle,
  };
}
