import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '@/lib/clock';
import { LIMITS } from '@/lib/contract';

const VERSION = 1;
const KEY_ID_BYTES = 4;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES;
/** As long as the browser keeps a conversation nobody touches. */
const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
const SKEW_MS = 60_000;
const PLAYED_MAX = 40;

/** A shopper's thread as the gateway knows it. */
export type Thread = {
  thread_id: string;
  /** Marks of the FAQs that are part of the thread already, oldest first. */
  played: string[];
};

/** Upstream's thread ids, sealed for browsers: unreadable, unforgeable, bound to one storefront, good for 30 idle days. */
export type Threads = {
  seal(thread: Thread, origin: string | undefined): string;
  /** Undefined for anything that is not a living token of this storefront. */
  open(token: string, origin: string | undefined): Thread | undefined;
};

const SealedSchema = v.object({
  t: v.pipe(v.string(), v.nonEmpty()),
  i: v.number(),
  p: v.array(v.string()),
});

/**
 * AES-256-GCM with keys derived (HKDF, RFC 5869) from `secrets`: the first seals, all open, so that secrets can rotate.
 * The storefront's origin is authenticated but not stored.
 */
export function createThreads(secrets: readonly string[], clock: Clock): Threads {
  const keys = secrets.map(toKey);
  const [sealing] = keys;
  if (!sealing) throw new TypeError('threads need at least one secret');

  return {
    seal: (thread, origin) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing.key, iv);
      const head = Buffer.concat([Buffer.of(VERSION), sealing.id, iv]);
      cipher.setAAD(boundTo(head, origin));
      const played = thread.played.slice(-PLAYED_MAX);
      const text = JSON.stringify({ t: thread.thread_id, i: clock.now(), p: played });
      return Buffer.concat([
        head,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ]).toString('base64url');
    },
    open: (token, origin) => {
      if (token.length > LIMITS.THREAD_TOKEN_MAX || !/^[\w-]+$/.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      // Several spellings decode to the same bytes; one is the token.
      if (bytes.toString('base64url') !== token) return undefined;
      if (bytes.length <= HEAD_BYTES + TAG_BYTES || bytes[0] !== VERSION) return undefined;
      const id = bytes.subarray(1, 1 + KEY_ID_BYTES);
      for (const key of keys.filter((candidate) => candidate.id.equals(id))) {
        const thread = unsealed(bytes, key.key, origin, clock.now());
        if (thread) return thread;
      }
      return undefined;
    },
  };
}

function unsealed(
  bytes: Buffer,
  key: Buffer,
  origin: string | undefined,
  now: number,
): Thread | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(1 + KEY_ID_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(head, origin));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = Buffer.concat([
      decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
    const { t, i, p } = v.parse(SealedSchema, JSON.parse(text));
    if (now - i > LIFETIME_MS + SKEW_MS) return undefined;
    return { thread_id: t, played: p };
  } catch {
    return undefined;
  }
}

function boundTo(head: Buffer, origin: string | undefined): Buffer {
  return Buffer.concat([head, Buffer.from(`shelftalk thread ${origin ?? ''}`, 'utf8')]);
}

function toKey(secret: string): { id: Buffer; key: Buffer } {
  const derive = (info: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, 'shelftalk', info, bytes));
  return { id: derive('thread key id', KEY_ID_BYTES), key: derive('thread key', 32) };
}
