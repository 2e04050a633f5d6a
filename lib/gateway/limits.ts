import { LRUCache } from 'lru-cache';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '@/lib/clock';
import type { Store } from '@/lib/gateway/store/store';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';
import { GatewayError } from './problem';

/** Takes one of a caller's calls in the running minute. Throws `rate_limited` with the seconds to wait. */
export type Limit = (who: string) => Promise<void>;

type LimitOptions = {
  /** Names the limit in the store, in metrics and in the error. */
  name: 'reads' | 'messages' | 'thread_messages';
  perMinute: number;
  store: Store;
  metrics: Metrics;
  clock: Clock;
};

const WINDOW_SECONDS = 60;
const CALLERS_MAX = 100_000;

/** A limit shared by all instances while the store answers, and kept by each for itself while it does not. */
export function createLimit({ name, perMinute, store, metrics, clock }: LimitOptions): Limit {
  const windows = createWindows(perMinute, clock);
  const shared =
    store.redis &&
    new RateLimiterRedis({
      points: perMinute,
      duration: WINDOW_SECONDS,
      keyPrefix: `shelftalk:limit:${name}`,
      storeClient: store.redis,
      // Whoever is over the limit costs the store nothing more.
      inMemoryBlockOnConsumed: perMinute + 1,
    });

  async function waitMs(who: string): Promise<number> {
    if (!shared || !store.isHealthy()) return windows.consume(who);
    try {
      await shared.consume(who);
      return 0;
    } catch (refusal) {
      // Anything but a refusal is the store's failure, and no request fails because of the store.
      return refusal instanceof RateLimiterRes
        ? Math.max(1, refusal.msBeforeNext)
        : windows.consume(who);
    }
  }

  return async (who) => {
    const ms = await waitMs(who);
    if (ms === 0) return;
    metrics.limited(name);
    throw new GatewayError('rate_limited', {
      detail: `More than ${perMinute} ${name.replace('_', ' ')} in a minute.`,
      retryAfterSeconds: Math.min(WINDOW_SECONDS, Math.ceil(ms / 1000)),
    });
  };
}

type Windows = {
  /** Milliseconds to wait; 0 when the call is within the limit. */
  consume(who: string): number;
};

/** Fixed windows in memory, as many as there are recent callers and never more than `CALLERS_MAX`. */
function createWindows(perMinute: number, clock: Clock): Windows {
  const windows = new LRUCache<string, { count: number; endsAt: number }>({ max: CALLERS_MAX });
  return {
    consume: (who) => {
      const now = clock.now();
      const known = windows.get(who);
      if (!known || known.endsAt <= now) {
        windows.set(who, { count: 1, endsAt: now + WINDOW_SECONDS * 1000 });
        return 0;
      }
      if (known.count >= perMinute) return known.endsAt - now;
      known.count++;
      return 0;
    },
  };
}
