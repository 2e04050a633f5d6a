import type { Clock } from '@/lib/clock';
import type { MessageReply } from '@/lib/contract';
import type { MessageDelivery } from '@/lib/gateway/gateway';
import { GatewayError } from '@/lib/gateway/problem';
import { digest } from '@/lib/gateway/store/digest';
import type { Store } from '@/lib/gateway/store/store';
import { createRecords, type Records, type Settled } from './records';

const JOIN_POLL_MS = 50;
const JOIN_POLL_MAX_MS = 250;
/** A message in flight ends before this, however it ends. */
const JOIN_MAX_MS = 30_000;
/** In this time whoever has the message has told a store that forgot it, or is gone. */
const FORGOTTEN_MAX_MS = 5_000;

export type Attempt = {
  /** The sealed thread an earlier try of the same message had begun before it failed. */
  resume: string | undefined;
  /** Keeps the thread begun so far for a later try. */
  checkpoint: (token: string) => void;
};

type Work = (attempt: Attempt) => Promise<MessageReply>;

export type Idempotency = {
  /**
   * Runs `work` at most once for a key, on whatever instance. The same key waits for the one in flight, gets the kept
   * reply, or `delivery_unknown` when nobody can tell; with another fingerprint `idempotency_key_reused`. A failure after
   * which the message surely was not taken frees the key.
   */
  run(
    scope: string,
    idempotency: { key: string; fingerprint: string },
    work: Work,
  ): Promise<MessageDelivery>;
  idle(): Promise<void>;
  close(): void;
};

export function createIdempotency(store: Store, clock: Clock): Idempotency {
  const records = createRecords(store, clock);
  const here = new Map<string, { fingerprint: string; delivery: Promise<MessageDelivery> }>();

  async function delivered(id: string, fingerprint: string, work: Work): Promise<MessageDelivery> {
    const begunAt = clock.now();
    for (let pollMs = JOIN_POLL_MS; ; pollMs = Math.min(JOIN_POLL_MAX_MS, pollMs * 1.5)) {
      const claim = await records.claim(id, fingerprint);
      if (claim.state !== 'mine' && claim.fingerprint !== fingerprint) throw keyReused();
      switch (claim.state) {
        case 'mine':
          return {
            reply: await attempt(records, id, fingerprint, claim.resume, work),
            replayed: false,
          };
        case 'done':
          return { reply: claim.reply, replayed: true };
        case 'unknown':
          throw new GatewayError('delivery_unknown');
        case 'forgotten':
        case 'in_flight':
          if (
            clock.now() - begunAt >=
            (claim.state === 'in_flight' ? JOIN_MAX_MS : FORGOTTEN_MAX_MS)
          )
            throw new GatewayError('delivery_unknown');
          await new Promise<void>((resolve) => clock.setTimeout(resolve, pollMs));
          break;
        default:
          return claim satisfies never;
      }
    }
  }

  return {
    run: async (scope, { key, fingerprint }, work) => {
      const id = digest(scope, key);
      const current = here.get(id);
      if (current && current.fingerprint !== fingerprint) throw keyReused();
      if (current) return { ...(await current.delivery), replayed: true };
      const delivery = delivered(id, fingerprint, work).finally(() => here.delete(id));
      here.set(id, { fingerprint, delivery });
      return delivery;
    },
    idle: async () => {
      while (here.size > 0)
        await Promise.allSettled([...here.values()].map(({ delivery }) => delivery));
      await records.idle();
    },
    close: records.close,
  };
}

async function attempt(
  records: Records,
  id: string,
  fingerprint: string,
  resumed: string | undefined,
  work: Work,
): Promise<MessageReply> {
  let resume = resumed;
  const settle = (record: Settled) => records.settle(id, record);
  try {
    const reply = await work({
      resume,
      checkpoint: (token) => {
        resume = token;
      },
    });
    // The shopper does not wait for it: until the store knows, whoever asks it is told that the message is in flight.
    void settle({ state: 'done', fingerprint, reply });
    return reply;
  } catch (error) {
    await settle(
      wasSurelyNotTaken(error)
        ? { state: 'open', fingerprint, resume }
        : { state: 'unknown', fingerprint },
    );
    throw error;
  }
}

function keyReused(): GatewayError {
  return new GatewayError('idempotency_key_reused', {
    detail: 'this Idempotency-Key was used with another body: use a new key for a new message',
  });
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
