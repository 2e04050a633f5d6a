import { LRUCache } from 'lru-cache';
import type { Clock } from '@/lib/clock';
import { createScript } from '@/lib/gateway/store/script';
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

/** Counts a call in the caller's running minute: 0, or the milliseconds until the next one for a call too many. */
const consume = createScript(`
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if count <= tonumber(ARGV[1]) then return 0 end
return math.max(1, redis.call('PTTL', KEYS[1]))`);

/** A limit shared by all instances while the store answers, and kept by each for itself while it does not. */
export function createLimit({ name, perMinute, store, metrics, clock }: LimitOptions): Limit {
  const windows = createWindows(perMinute, clock);
  // Whoever is over the limit costs the store nothing more.
  const blockedUntil = new LRUCache<string, number>({ max: CALLERS_MAX });

  async function waitMs(who: string): Promise<number> {
    if (store.kind === 'memory') return windows.consume(who);
    const blockedMs = (blockedUntil.get(who) ?? 0) - clock.now();
    if (blockedMs > 0) return blockedMs;
    const key = `shelftalk:limit:${name}:${who}`;
    const reached = await store.run((redis) =>
      consume(redis, [key], [perMinute, WINDOW_SECONDS * 1000]),
    );
    // No request fails because of the store.
    if (!reached.reached) return windows.consume(who);
    const ms = Number(reached.value);
    if (ms > 0) blockedUntil.set(who, clock.now() + ms);
    return ms;
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
