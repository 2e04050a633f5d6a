import { Redis, type RedisOptions } from 'ioredis';
import type { Clock } from '@/lib/clock';

const CONNECT_MS = 500;
/** A process that starts is busy with itself; a store that is down says so at once, so only one that hangs costs this. */
export const BOOT_MS = 2_000;

const FAIL_FAST: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  // A command that was given up must not be executed after a reconnect.
  autoResendUnfulfilledCommands: false,
  connectTimeout: CONNECT_MS,
  retryStrategy: (times) => Math.min(50 * times, 1_000),
};

/** A client that says at once that it cannot, and never ends the process. */
export function connect(url: string, options: RedisOptions = {}): Redis {
  const client = new Redis(url, { ...FAIL_FAST, ...options });
  // Without a listener a lost connection would end the process; health and metrics tell of it.
  client.on('error', () => {});
  return client;
}

/** Settles when the first connection is up or has failed, which a store that is simply down does at once. */
export function bootOf(client: Redis, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(resolve, BOOT_MS);
    const settle = () => {
      clock.clearTimeout(timer);
      resolve();
    };
    client.once('ready', settle);
    client.once('close', settle);
  });
}

/** An error about the key asked for, not about the store: another program's data under our name. */
export function isAboutOneKey(error: unknown): boolean {
  return error instanceof Error && /WRONGTYPE|^ERR /.test(error.message);
}
