import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Metrics } from './metrics';
import { GatewayError } from './problem';
import type { Store } from './store';

/** Takes one of a caller's calls in the running minute. Throws `rate_limited` with the seconds to wait. */
export type Limit = (who: string) => Promise<void>;

type LimitOptions = {
  /** Names the limit in the store, in metrics and in the error. */
  name: 'reads' | 'messages' | 'thread_messages';
  perMinute: number;
  store: Store;
  metrics: Metrics;
};

const WINDOW_SECONDS = 60;

/** A limit shared by all instances while the store answers, and kept by each for itself while it does not. */
export function createLimit({ name, perMinute, store, metrics }: LimitOptions): Limit {
  const rules = {
    points: perMinute,
    duration: WINDOW_SECONDS,
    keyPrefix: `shelftalk:limit:${name}`,
  };
  const local = new RateLimiterMemory(rules);
  const shared =
    store.redis &&
    new RateLimiterRedis({
      ...rules,
      storeClient: store.redis,
      insuranceLimiter: local,
      // Whoever is over the limit costs the store nothing more.
      inMemoryBlockOnConsumed: perMinute + 1,
    });

  return async (who) => {
    try {
      await (shared && store.isHealthy() ? shared : local).consume(who);
    } catch (refusal) {
      // Any other failure is the store's, and no request fails because of the store.
      if (!(refusal instanceof RateLimiterRes)) return;
      metrics.limited(name);
      throw new GatewayError('rate_limited', {
        detail: `More than ${perMinute} ${name.replace('_', ' ')} in a minute.`,
        retryAfterSeconds: Math.min(
          WINDOW_SECONDS,
          Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
        ),
      });
    }
  };
}
