import type { Clock } from '@/lib/clock';
import { createScript } from '@/lib/gateway/store/script';
import type { Store } from '@/lib/gateway/store/store';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';

/** A minute, and a second for calls that are granted at once and arrive apart. */
const WINDOW_MS = 61_000;
const KEY = 'shelftalk:1:budget';
const HOLD_KEY = 'shelftalk:1:budget-hold';
/** After the store is back, or has forgotten, every instance has told it of its own calls within this time. */
const SETTLE_MS = 3_000;
/** Assumed where the store has never told how many there are. */
const INSTANCES_UNKNOWN = 4;
/** Kept out of what the store counts: calls that instances may still make together while they cannot see its count. */
const RESERVE_SHARE = 1 / 9;

const take = createScript(`
local held = redis.call('PTTL', KEYS[2])
if held > 0 then return {0, held, 0} end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
local taken = redis.call('ZCARD', KEYS[1])
if taken >= tonumber(ARGV[1]) then
  local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
  return {0, math.ceil(first[2] + ARGV[2] - now), 0}
end
redis.call('ZADD', KEYS[1], now, ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return {1, 0, ARGV[1] - taken - 1}`);

const tellAgain = createScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for index = 2, #ARGV, 2 do redis.call('ZADD', KEYS[1], 'NX', now - ARGV[index], ARGV[index + 1]) end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1`);

export type BudgetGrant = { granted: true } | { granted: false; retryAfterMs: number };

/** Meters product-faqs calls, repeats included, under the company's limit: never more than `perMinute` in any 60 s. */
export type Budget = {
  take(): Promise<BudgetGrant>;
  /** Grants nothing for a while: the upstream itself said that the minute is used up. */
  hold(ms: number): void;
  close(): void;
};

type BudgetParts = { store: Store; clock: Clock; metrics: Metrics };
type Taken = { at: number; member: string; isShared: boolean };

/**
 * One sliding window over all instances in the store. While the store is away each instance keeps to its share; for the
 * first minute, in which the others' calls are unknown, to its share of a reserve that the store never gives out.
 */
export function createBudget(perMinute: number, { store, clock, metrics }: BudgetParts): Budget {
  const reserve = store.kind === 'memory' ? 0 : Math.floor(perMinute * RESERVE_SHARE);
  let taken: Taken[] = [];
  let count = 0;
  let instances: number | undefined = store.kind === 'memory' ? 1 : undefined;
  let isAway = false;
  let settledAt = 0;
  let heldUntil = 0;
  // What the others did before this instance was there is unknown to it as well.
  let lastSharedAt = clock.now();

  const stopPulse = store.onPulse((pulse) => {
    const hasToTell = isAway && taken.length > 0;
    if (pulse.isHealthy && (hasToTell || pulse.hasForgotten)) {
      settledAt = clock.now() + SETTLE_MS;
      void remind();
    }
    isAway = !pulse.isHealthy;
    // Until all have told that they live, the count is short of some.
    const isSettled = clock.now() >= settledAt;
    const told = pulse.instances ?? instances;
    if (told !== undefined)
      instances = isSettled ? told : Math.max(told, instances ?? INSTANCES_UNKNOWN);
  });

  async function remind(): Promise<void> {
    const now = clock.now();
    forget(now);
    const calls = taken.flatMap(({ at, member }) => [now - at, member]);
    if (calls.length > 0)
      await store.run((redis) => tellAgain(redis, [KEY], [WINDOW_MS, ...calls]));
  }

  function forget(now: number): void {
    if ((taken[0]?.at ?? now) <= now - WINDOW_MS)
      taken = taken.filter(({ at }) => at > now - WINDOW_MS);
  }

  async function takeShared(member: string): Promise<BudgetGrant | undefined> {
    if (store.kind === 'memory' || clock.now() < settledAt) return undefined;
    // Whoever has just come has nothing to tell, and need not wait for the next pulse.
    const isNew = instances === undefined && taken.length === 0;
    if (isAway && !isNew) return undefined;
    const reached = await store.run((redis) =>
      take(redis, [KEY, HOLD_KEY], [perMinute - reserve, WINDOW_MS, member]),
    );
    if (!reached.reached || !Array.isArray(reached.value)) {
      isAway = true;
      return undefined;
    }
    const [granted, retryAfterMs, left] = reached.value.map(Number);
    lastSharedAt = clock.now();
    isAway = false;
    metrics.budgetLeft(left ?? 0);
    return granted === 1
      ? { granted: true }
      : { granted: false, retryAfterMs: retryAfterMs ?? 1_000 };
  }

  function takeAlone(): BudgetGrant {
    const now = clock.now();
    // One instance's own calls are all there were.
    const isBlind = instances !== 1 && now - lastSharedAt < WINDOW_MS;
    const mine = isBlind ? taken.filter(({ isShared }) => !isShared) : taken;
    const limit = Math.floor((isBlind ? reserve : perMinute) / (instances ?? INSTANCES_UNKNOWN));
    metrics.budgetLeft(Math.max(0, limit - mine.length - 1));
    if (mine.length < limit) return { granted: true };
    return { granted: false, retryAfterMs: (mine[0]?.at ?? now) + WINDOW_MS - now };
  }

  return {
    take: async () => {
      const heldMs = heldUntil - clock.now();
      if (heldMs > 0) return { granted: false, retryAfterMs: heldMs };
      forget(clock.now());
      count += 1;
      const member = `${store.id}:${count}`;
      const shared = await takeShared(member);
      const grant = shared ?? takeAlone();
      if (grant.granted) taken.push({ at: clock.now(), member, isShared: shared !== undefined });
      return grant;
    },
    hold: (ms) => {
      heldUntil = clock.now() + ms;
      void store.run((redis) => redis.set(HOLD_KEY, '1', 'PX', Math.max(1, Math.ceil(ms))));
    },
    close: stopPulse,
  };
}
