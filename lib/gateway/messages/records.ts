import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import type { Clock } from '@/lib/clock';
import { type MessageReply, MessageReplySchema } from '@/lib/contract';
import { IS_DEAD } from '@/lib/gateway/store/heart';
import type { Store } from '@/lib/gateway/store/store';

const KEPT_MS = 24 * 60 * 60 * 1000;
const RECORDS_MAX_BYTES = 64_000_000;
const RECORD_OVERHEAD_BYTES = 300;
const HEARD_MAX = 200_000;
/** How many settled records are written again to a store that has forgotten them. */
const RESTORED_MAX = 5_000;

/** How a message ended. `open` may be sent again, going on in the thread that `resume` seals. */
export type Settled =
  | { state: 'done'; fingerprint: string; reply: MessageReply }
  | { state: 'unknown'; fingerprint: string }
  | { state: 'open'; fingerprint: string; resume: string | undefined };

/** `mine`: the caller sends the message now and settles it. The others are as another attempt left them. */
export type Claim =
  | { state: 'mine'; resume: string | undefined }
  | { state: 'in_flight'; fingerprint: string }
  /** Another instance has it, and the store does not know yet what became of it. */
  | { state: 'forgotten'; fingerprint: string }
  | Exclude<Settled, { state: 'open' }>;

/** One record for each message, by its key: here, and in the store for the other instances. */
export type Records = {
  claim(id: string, fingerprint: string): Promise<Claim>;
  settle(id: string, record: Settled): Promise<void>;
  close(): void;
};

// Nobody settles a record in flight whose owner is dead, or is this instance without knowing of it.
const CLAIM = `${IS_DEAD}
local state, fingerprint, owner, body = unpack(redis.call('HMGET', KEYS[1], 'state', 'fingerprint', 'owner', 'body'))
if not state and ARGV[4] == '1' then return {'forgotten', ARGV[2], ''} end
if not state or (state == 'open' and fingerprint == ARGV[2]) then
  redis.call('HSET', KEYS[1], 'state', 'in_flight', 'fingerprint', ARGV[2], 'owner', ARGV[1], 'body', '')
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
  return {state and 'again' or 'first', ARGV[2], body or ''}
end
if state == 'in_flight' and (owner == ARGV[1] or isDead(owner)) then
  redis.call('HSET', KEYS[1], 'state', 'unknown')
  state = 'unknown'
end
return {state, fingerprint, body}`;

const SAVE = `
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'fingerprint', ARGV[3], 'owner', ARGV[1], 'body', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 1`;

const ClaimedSchema = v.tuple([
  v.picklist(['first', 'again', 'forgotten', 'in_flight', 'done', 'unknown', 'open']),
  v.string(),
  v.string(),
]);

export function createRecords(store: Store, clock: Clock): Records {
  const settled = new LRUCache<string, Settled>({
    maxSize: RECORDS_MAX_BYTES,
    sizeCalculation: (record) => JSON.stringify(record).length + RECORD_OVERHEAD_BYTES,
    ttl: KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const flying = new Map<string, string>();
  const unsaved = new Set<string>();
  // What other instances have said they are sending: holds when the store is lost.
  const heard = new LRUCache<string, string>({ max: HEARD_MAX });

  store.news.onNews((item) => {
    if (item.kind === 'claimed') heard.set(item.id, item.fingerprint);
    if (item.kind === 'freed') heard.delete(item.id);
  });
  const stopPulse = store.onPulse(({ isHealthy, hasForgotten }) => {
    if (hasForgotten) {
      for (const id of flying.keys()) unsaved.add(id);
      for (const id of [...settled.keys()].slice(0, RESTORED_MAX)) unsaved.add(id);
    }
    if (isHealthy) for (const id of unsaved) void save(id);
  });

  function mine(id: string, fingerprint: string, resume: string | undefined): Claim {
    flying.set(id, fingerprint);
    void store.news.tell({ kind: 'claimed', id, fingerprint });
    return { state: 'mine', resume };
  }

  async function claimShared(id: string, fingerprint: string): Promise<Claim> {
    const known = settled.get(id);
    const resume = known?.state === 'open' ? known.resume : undefined;
    const isHeard = heard.has(id) ? 1 : 0;
    const reached = await store.run((redis) =>
      redis.eval(CLAIM, 1, keyOf(id), store.id, fingerprint, KEPT_MS, isHeard),
    );
    const claimed = reached.reached ? v.safeParse(ClaimedSchema, reached.value) : undefined;
    const heardFingerprint = heard.get(id);
    if (!claimed?.success) {
      if (heardFingerprint !== undefined)
        return { state: 'unknown', fingerprint: heardFingerprint };
      if (store.kind === 'redis') unsaved.add(id);
      return mine(id, fingerprint, resume);
    }
    const [state, keptFingerprint, body] = claimed.output;
    switch (state) {
      case 'first':
        return mine(id, fingerprint, resume);
      case 'forgotten':
        return { state, fingerprint: heardFingerprint ?? keptFingerprint };
      case 'again':
        return mine(id, fingerprint, body === '' ? undefined : body);
      case 'done':
        return { state, fingerprint: keptFingerprint, reply: replyOf(body) };
      case 'in_flight':
      case 'unknown':
        return { state, fingerprint: keptFingerprint };
      case 'open':
        // Free for its own message; whoever brings another is told so by the fingerprint.
        return { state: 'unknown', fingerprint: keptFingerprint };
      default:
        return state satisfies never;
    }
  }

  async function settle(id: string, record: Settled): Promise<void> {
    settled.set(id, record);
    flying.delete(id);
    if (record.state === 'open') void store.news.tell({ kind: 'freed', id });
    await save(id);
  }

  async function save(id: string): Promise<void> {
    if (store.kind === 'memory') return;
    unsaved.add(id);
    const record = settled.get(id);
    const fingerprint = flying.get(id) ?? record?.fingerprint;
    if (fingerprint === undefined) {
      unsaved.delete(id);
      return;
    }
    const state = flying.has(id) ? 'in_flight' : (record?.state ?? 'unknown');
    const body = flying.has(id) ? '' : bodyOf(record);
    const saved = await store.run((redis) =>
      redis.eval(SAVE, 1, keyOf(id), store.id, state, fingerprint, body, KEPT_MS),
    );
    if (saved.reached) unsaved.delete(id);
  }

  return {
    claim: async (id, fingerprint) => {
      const known = settled.get(id);
      if (known && known.state !== 'open') return known;
      if (known && known.fingerprint !== fingerprint)
        return { state: 'unknown', fingerprint: known.fingerprint };
      return claimShared(id, fingerprint);
    },
    settle,
    close: stopPulse,
  };
}

function keyOf(id: string): string {
  return `shelftalk:1:said:${id}`;
}

function bodyOf(record: Settled | undefined): string {
  if (record?.state === 'done') return JSON.stringify(record.reply);
  return record?.state === 'open' ? (record.resume ?? '') : '';
}

function replyOf(body: string): MessageReply {
  return v.parse(MessageReplySchema, JSON.parse(body));
}
