import { randomUUID } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import type { Clock } from '@/lib/clock';
import type { ShelftalkConfig } from './config';

/** No request waits longer for the store. */
const COMMAND_MS = 100;
const BEAT_MS = 1_000;

export type Reached<T> = { reached: true; value: T } | { reached: false };

/**
 * What instances share. Without `REDIS_URL` there is one instance and everything lives in its memory. With it every call
 * goes through `run`, which gives up after 100 ms and then answers at once until Redis is back.
 */
export type Store = {
  kind: 'memory' | 'redis';
  /** Fails fast by its own options, for libraries that want a client. */
  redis: Redis | undefined;
  isHealthy(): boolean;
  close(): Promise<void>;
  /** This instance, among those that share the store. */
  id: string;
  /** Never rejects. `late` hears the result of a command that was given up and executed after all. */
  run<T>(command: (redis: Redis) => Promise<T>, late?: (value: T) => void): Promise<Reached<T>>;
  /** Calls back about every second, with whether the store answers. Returns the way to stop. */
  onBeat(listener: (isHealthy: boolean) => void): () => void;
};

const FAIL_FAST: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  // A command that was given up must not be executed after a reconnect.
  autoResendUnfulfilledCommands: false,
  connectTimeout: 500,
  retryStrategy: (times) => Math.min(50 * times, 1_000),
};

export function createStore(config: ShelftalkConfig, clock: Clock): Store {
  if (config.redisUrl === undefined) return memoryStore();
  const commands = connect(config.redisUrl, { ...FAIL_FAST, enableAutoPipelining: true });
  const redis = connect(config.redisUrl, { ...FAIL_FAST, commandTimeout: COMMAND_MS });
  const listeners = new Set<(isHealthy: boolean) => void>();
  const booting = bootOf(commands, clock);
  // Closed at first: a store that is down at boot costs the first callers one wait, not a failure.
  let isOpen = false;
  let isClosed = false;

  commands.on('ready', () => {
    isOpen = false;
  });
  commands.on('close', () => {
    isOpen = true;
  });

  async function run<T>(
    command: (client: Redis) => Promise<T>,
    late?: (value: T) => void,
  ): Promise<Reached<T>> {
    if (commands.status !== 'ready' && !isOpen) await booting;
    if (isOpen || commands.status !== 'ready') return { reached: false };
    return attempt(command, late);
  }

  async function attempt<T>(
    command: (client: Redis) => Promise<T>,
    late?: (value: T) => void,
  ): Promise<Reached<T>> {
    const reply = command(commands);
    try {
      const value = await within(reply, clock);
      if (value === TOO_LATE) {
        isOpen = true;
        reply.then(late, () => {});
        return { reached: false };
      }
      return { reached: true, value };
    } catch (error) {
      if (!isAboutOneKey(error)) isOpen = true;
      return { reached: false };
    }
  }

  let beat = clock.setTimeout(onBeat, BEAT_MS);
  async function onBeat(): Promise<void> {
    const probe =
      commands.status === 'ready'
        ? await attempt((client) => client.set(`shelftalk:beat:${id}`, '1', 'PX', 10_000))
        : undefined;
    if (isClosed) return;
    if (commands.status === 'ready') isOpen = !probe?.reached;
    for (const listener of listeners) listener(!isOpen && commands.status === 'ready');
    beat = clock.setTimeout(onBeat, BEAT_MS);
  }
  const id = randomUUID();

  return {
    kind: 'redis',
    redis,
    id,
    isHealthy: () => !isOpen && commands.status === 'ready',
    run,
    onBeat: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      isClosed = true;
      clock.clearTimeout(beat);
      commands.disconnect();
      redis.disconnect();
    },
  };
}

function memoryStore(): Store {
  return {
    kind: 'memory',
    redis: undefined,
    id: randomUUID(),
    isHealthy: () => true,
    run: async () => ({ reached: false }),
    onBeat: () => () => {},
    close: async () => {},
  };
}

function connect(url: string, options: RedisOptions): Redis {
  const client = new Redis(url, options);
  // Without a listener a lost connection would end the process; health and metrics tell of it.
  client.on('error', () => {});
  return client;
}

/** Settles when the first connection is up or has failed, at most one command's time. */
function bootOf(client: Redis, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    client.once('ready', resolve);
    client.once('close', resolve);
    clock.setTimeout(resolve, COMMAND_MS);
  });
}

const TOO_LATE = Symbol('too late');

// When the time is up the reply may already wait in the socket behind a busy event loop: one turn lets it in.
function within<T>(reply: Promise<T>, clock: Clock): Promise<T | typeof TOO_LATE> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(() => {
      setImmediate(() => setImmediate(() => resolve(TOO_LATE)));
    }, COMMAND_MS);
    reply.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}

/** An error about the key asked for, not about the store: another program's data under our name. */
function isAboutOneKey(error: unknown): boolean {
  return error instanceof Error && /^WRONGTYPE|^ERR /.test(error.message);
}
