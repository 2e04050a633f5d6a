import { LRUCache } from 'lru-cache';
import type { Clock } from '@/lib/clock';
import type { MessageReply } from '@/lib/contract';
import { digest } from './digest';
import type { MessageDelivery } from './gateway';
import { GatewayError } from './problem';
import type { Store } from './store';

const KEPT_MS = 24 * 60 * 60 * 1000;
const RECORDS_MAX_BYTES = 64_000_000;
const RECORD_OVERHEAD_BYTES = 300;

/** What is known of a key. `open` may be sent again, going on in the thread that `resume` seals. */
type Record =
  | { state: 'done'; fingerprint: string; reply: MessageReply }
  | { state: 'unknown'; fingerprint: string }
  | { state: 'open'; fingerprint: string; resume: string };

export type Attempt = {
  /** The sealed thread an earlier try of the same message had begun before it failed. */
  resume: string | undefined;
  /** Keeps the thread begun so far for a later try. */
  checkpoint: (token: string) => void;
};

export type Idempotency = {
  /**
   * Runs `work` at most once for a key. The same key waits for the one in flight, gets the kept reply, or
   * `delivery_unknown` when nobody can tell; with another fingerprint `idempotency_key_reused`. A failure after which the
   * message surely was not taken frees the key.
   */
  run(
    scope: string,
    idempotency: { key: string; fingerprint: string },
    work: (attempt: Attempt) => Promise<MessageReply>,
  ): Promise<MessageDelivery>;
  idle(): Promise<void>;
  close(): void;
};

export function createIdempotency(_store: Store, clock: Clock): Idempotency {
  const records = new LRUCache<string, Record>({
    maxSize: RECORDS_MAX_BYTES,
    sizeCalculation: (record) => JSON.stringify(record).length + RECORD_OVERHEAD_BYTES,
    ttl: KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const inFlight = new Map<string, { fingerprint: string; reply: Promise<MessageReply> }>();

  async function attempt(
    id: string,
    fingerprint: string,
    work: (attempt: Attempt) => Promise<MessageReply>,
  ): Promise<MessageReply> {
    const earlier = records.get(id);
    let resume = earlier?.state === 'open' ? earlier.resume : undefined;
    const checkpoint = (token: string) => {
      resume = token;
    };
    try {
      const reply = await work({ resume, checkpoint });
      records.set(id, { state: 'done', fingerprint, reply });
      return reply;
    } catch (error) {
      if (!wasSurelyNotTaken(error)) records.set(id, { state: 'unknown', fingerprint });
      else if (resume === undefined) records.delete(id);
      else records.set(id, { state: 'open', fingerprint, resume });
      throw error;
    } finally {
      inFlight.delete(id);
    }
  }

  return {
    run: async (scope, { key, fingerprint }, work) => {
      const id = digest(scope, key);
      const current = inFlight.get(id);
      const record = records.get(id);
      const known = current ?? record;
      if (known && known.fingerprint !== fingerprint)
        throw new GatewayError('idempotency_key_reused', {
          detail:
            'this Idempotency-Key was used with another body: use a new key for a new message',
        });
      if (current) return { reply: await current.reply, replayed: true };
      if (record?.state === 'done') return { reply: record.reply, replayed: true };
      if (record?.state === 'unknown') throw new GatewayError('delivery_unknown');
      const reply = attempt(id, fingerprint, work);
      inFlight.set(id, { fingerprint, reply });
      return { reply: await reply, replayed: false };
    },
    close: () => {},
    idle: async () => {
      while (inFlight.size > 0)
        await Promise.allSettled([...inFlight.values()].map(({ reply }) => reply));
    },
  };
}

function wasSurelyNotTaken(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  switch (error.code) {
    case 'delivery_unknown':
    case 'upstream_timeout':
    case 'internal':
      return false;
    default:
      return true;
  }
}
