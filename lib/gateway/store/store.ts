import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Clock } from '@/lib/clock';
import type { ShelftalkConfig } from '@/lib/gateway/config';
import { BOOT_MS, bootOf, connect, isAboutOneKey } from './connection';
import { createHeart, type Pulse } from './heart';
import { memoryStore } from './memory-store';
import { createNews, type News } from './news';
import { TOO_LATE, within } from './patience';

/** No request waits longer for the store. */
const COMMAND_MS = 100;
/** Once a command came too late and nothing has been heard since. */
const DOUBTFUL_MS = 25;

export type Reached<T> = { reached: true; value: T } | { reached: false };

/** Runs a command on the shared store. Never rejects, never waits longer than 100 ms in which it could have been heard. */
export type RunCommand = <T>(
  command: (redis: Redis) => Promise<T>,
  /** Hears the result of a command that was given up and executed after all. */
  late?: (value: T) => void,
) => Promise<Reached<T>>;

/**
 * What instances share. Without `REDIS_URL` there is one instance and everything lives in its memory. With it every call
 * goes through `run`; once Redis fails, calls are answered at once until it is back.
 */
export type Store = {
  kind: 'memory' | 'redis';
  isHealthy(): boolean;
  close(): Promise<void>;
  /** This instance, among those that share the store. */
  id: string;
  run: RunCommand;
  /** Calls back about every second with what the store's state is. Returns the way to stop. */
  onPulse(listener: (pulse: Pulse) => void): () => void;
  /** Calls back when the store is lost (false) and when it is back (true). */
  onChange(listener: (isHealthy: boolean) => void): void;
  news: News;
};

export function createStore(config: ShelftalkConfig, clock: Clock): Store {
  if (config.redisUrl === undefined) return memoryStore();
  const id = randomUUID();
  const commands = connect(config.redisUrl, { enableAutoPipelining: true });
  // The client's own way of subscribing again leaves a rejection nobody handles, which ends the process; the news do it.
  const subscriber = connect(config.redisUrl, { autoResubscribe: false });
  const booting = bootOf(commands, clock);
  // False at first: a store that is down at boot costs the first callers one short wait, not a failure.
  let isCut = false;
  let doubtfulSince: number | undefined;
  const changeListeners = new Set<(isHealthy: boolean) => void>();

  function cut(isNowCut: boolean): void {
    if (isCut === isNowCut) return;
    isCut = isNowCut;
    for (const listener of changeListeners) listener(!isNowCut);
  }

  commands.on('ready', () => cut(false));
  commands.on('close', () => cut(true));

  let hasBeaten = false;
  const run: RunCommand = async (command, late) => {
    // Before its first beat nobody knows this instance, and what it claims would be taken for a dead one's.
    if (!hasBeaten && !isCut) await heart.firstBeat;
    if (isCut || commands.status !== 'ready') return { reached: false };
    return attempt(command, late);
  };

  function heard(): void {
    doubtfulSince = undefined;
    cut(false);
  }

  // One command that comes late is no loss: the store is lost when what is asked afterwards comes late as well.
  function missed(startedAt: number): void {
    if (doubtfulSince === undefined) doubtfulSince = clock.now();
    else if (startedAt >= doubtfulSince) cut(true);
  }

  const attempt = async <T>(
    command: (redis: Redis) => Promise<T>,
    late?: (value: T) => void,
    ms = COMMAND_MS,
  ): Promise<Reached<T>> => {
    const startedAt = clock.now();
    const patienceMs = doubtfulSince === undefined ? ms : DOUBTFUL_MS;
    try {
      const reply = command(commands);
      const value = await within(reply, patienceMs, clock);
      if (value !== TOO_LATE) {
        doubtfulSince = undefined;
        return { reached: true, value };
      }
      missed(startedAt);
      reply.then(
        (answer) => {
          heard();
          late?.(answer);
        },
        () => {},
      );
    } catch (error) {
      if (!isAboutOneKey(error)) cut(true);
    }
    return { reached: false };
  };

  const heart = createHeart(id, clock, async (beat) => {
    await booting;
    if (commands.status !== 'ready') return { reached: false };
    const beaten = await attempt(beat, undefined, hasBeaten ? COMMAND_MS : BOOT_MS);
    if (beaten.reached) heard();
    return beaten;
  });
  commands.on('ready', heart.beat);
  void heart.firstBeat.then(() => {
    hasBeaten = true;
  });

  return {
    kind: 'redis',
    id,
    isHealthy: () => !isCut && commands.status === 'ready',
    run,
    onPulse: heart.onPulse,
    onChange: (listener) => {
      changeListeners.add(listener);
    },
    news: createNews(id, subscriber, run),
    close: async () => {
      heart.stop();
      changeListeners.clear();
      for (const client of [commands, subscriber]) client.disconnect();
    },
  };
}
