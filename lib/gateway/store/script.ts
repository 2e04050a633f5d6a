import { hash } from 'node:crypto';
import type { Redis } from 'ioredis';

/** Runs a Lua script on a Redis. Replies are what the script returns, unread. */
export type Script = (redis: Redis, keys: string[], args: (string | number)[]) => Promise<unknown>;

/** A script that is sent once and named by its digest from then on. */
export function createScript(text: string): Script {
  const digest = hash('sha1', text);
  return async (redis, keys, args) => {
    try {
      return await redis.evalsha(digest, keys.length, ...keys, ...args);
    } catch (error) {
      // Nothing was run: this Redis has not seen the script yet, or has been started anew.
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return redis.eval(text, keys.length, ...keys, ...args);
    }
  };
}
