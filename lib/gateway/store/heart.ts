import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Clock } from '@/lib/clock';
import { createScript } from './script';
import type { Reached } from './store';

const BEAT_MS = 1_000;
/** An instance that has been silent for so long is taken for dead. */
const ALIVE_MS = 6_000;
const INSTANCES_KEY = 'shelftalk:1:instances';
/** Names the store's memory: another name, or none, and it has forgotten what was written before. */
export const EPOCH_KEY = 'shelftalk:1:epoch';
/** Followed by an instance's id; there while it lives. */
const ALIVE_PREFIX = 'shelftalk:1:alive:';

const beatOnce = createScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('SET', KEYS[1] .. ARGV[1], '1', 'PX', ARGV[2])
redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - ARGV[2])
redis.call('SET', KEYS[3], ARGV[3] .. ':' .. now, 'NX')
return {redis.call('ZCARD', KEYS[2]), redis.call('GET', KEYS[3])}`);

/**
 * Lua for scripts: `isDead(id)` tells whether an instance is surely gone. A store that was flushed a moment ago knows
 * nobody, so nobody is dead until all living ones have had the time to tell it.
 */
export const IS_DEAD = `
local function isDead(id)
  if redis.call('EXISTS', '${ALIVE_PREFIX}' .. id) == 1 then return false end
  local epoch = redis.call('GET', '${EPOCH_KEY}')
  local since = epoch and tonumber(string.match(epoch, ':(%d+)$'))
  if not since then return false end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000) - since > ${ALIVE_MS}
end`;

/** The state of the store as of the last beat. */
export type Pulse = {
  isHealthy: boolean;
  /** The store answers but has forgotten what was written: flushed, or started anew without its data. */
  hasForgotten: boolean;
  /** Living instances, this one included, when the store last told; undefined before. */
  instances: number | undefined;
  /** The name of the store's memory when it last told; undefined before. */
  epoch: string | undefined;
};

type Heart = {
  onPulse(listener: (pulse: Pulse) => void): () => void;
  /** Settles when the store has heard of this instance, or could not. */
  firstBeat: Promise<void>;
  /** Beats now rather than at the next second: others take an instance that claims something unheard for dead. */
  beat(): void;
  stop(): void;
};

/** Tells the other instances that this one lives, and this one how the store is. */
export function createHeart(
  id: string,
  clock: Clock,
  run: (beat: (redis: Redis) => Promise<unknown>) => Promise<Reached<unknown>>,
): Heart {
  const listeners = new Set<(pulse: Pulse) => void>();
  let epoch: string | undefined;
  let instances: number | undefined;
  let isStopped = false;
  let isBeating = false;
  let tellFirst = () => {};
  const firstBeat = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });
  let timer: unknown = clock.setTimeout(beat, 0);

  function beat(): void {
    if (isBeating || isStopped) return;
    isBeating = true;
    clock.clearTimeout(timer);
    beaten().finally(() => {
      isBeating = false;
      tellFirst();
      if (!isStopped) timer = clock.setTimeout(beat, BEAT_MS);
    });
  }

  async function beaten(): Promise<void> {
    const reached = await run((redis) =>
      beatOnce(redis, [ALIVE_PREFIX, INSTANCES_KEY, EPOCH_KEY], [id, ALIVE_MS, randomUUID()]),
    );
    if (isStopped) return;
    let hasForgotten = false;
    if (reached.reached && Array.isArray(reached.value)) {
      const [count, current] = reached.value;
      instances = Number(count);
      hasForgotten = epoch !== undefined && epoch !== String(current);
      epoch = String(current);
    }
    for (const listener of listeners)
      listener({ isHealthy: reached.reached, hasForgotten, instances, epoch });
  }

  return {
    onPulse: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    firstBeat,
    beat,
    stop: () => {
      isStopped = true;
      tellFirst();
      clock.clearTimeout(timer);
    },
  };
}
