import { LRUCache } from 'lru-cache';
import * as v from 'valibot';
import type { Clock } from '@/lib/clock';
import { type MessageReply, MessageReplySchema } from '@/lib/contract';
import { NEWS_CHANNEL } from '@/lib/gateway/store/news';
import type { Store } from '@/lib/gateway/store/store';
import { ClaimedSchema, claimOnce, saveOwn } from './record-scripts';

const KEPT_MS = 24 * 60 * 60 * 1000;
const RECORDS_MAX_BYTES = 64_000_000;
const RECORD_OVERHEAD_BYTES = 300;
const HEARD_MAX = 200_000;
/** After the store has forgotten, every living instance has told it what it knows within this time. */
const TOLD_AGAIN_MS = 2_000;
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
  /** Another instance has it or may have it, and the store does not know yet what became of it. */
  | { state: 'forgotten'; fingerprint: string }
  | Exclude<Settled, { state: 'open' }>;

/** One record for each message, by its key: here, and in the store for the other instances. */
export type Records = {
  claim(id: string, fingerprint: string): Promise<Claim>;
  /** Keeps how a message ended: at once here, and when it resolves, or as soon as it answers, in the store. */
  settle(id: string, record: Settled): Promise<void>;
  /** Resolves when the store has, or cannot be given, all that was settled. */
  idle(): Promise<void>;
  close(): void;
};

export function createRecords(store: Store, clock: Clock): Records {
  const settled = new LRUCache<string, Settled>({
    maxSize: RECORDS_MAX_BYTES,
    sizeCalculation: (record) => lengthOf(record) + RECORD_OVERHEAD_BYTES,
    ttl: KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const flying = new Map<string, string>();
  const unsaved = new Set<string>();
  const saving = new Set<Promise<void>>();
  // What other instances have said they are sending: holds when the store is lost.
  const heard = new LRUCache<string, string>({ max: HEARD_MAX });

  store.news.onNews((item) => {
    if (item.kind === 'claimed') heard.set(item.id, item.fingerprint);
    if (item.kind === 'freed') heard.delete(item.id);
  });
  let epoch = '';
  let toldAgainAt = Number.NEGATIVE_INFINITY;
  const stopPulse = store.onPulse((pulse) => {
    const { isHealthy, hasForgotten } = pulse;
    epoch = pulse.epoch ?? '';
    if (hasForgotten) {
      toldAgainAt = clock.now() + TOLD_AGAIN_MS;
      for (const id of flying.keys()) unsaved.add(id);
      for (const id of [...settled.keys()].slice(0, RESTORED_MAX)) unsaved.add(id);
    }
    if (isHealthy) for (const id of unsaved) void save(id);
  });

  function mine(id: string, fingerprint: string, resume: string | undefined): Claim {
    flying.set(id, fingerprint);
    return { state: 'mine', resume };
  }

  async function claimShared(id: string, fingerprint: string): Promise<Claim> {
    const known = settled.get(id);
    const resume = known?.state === 'open' ? known.resume : undefined;
    if (store.kind === 'memory') return mine(id, fingerprint, resume);
    const isElsewhere = heard.has(id) || clock.now() < toldAgainAt ? 1 : 0;
    const news = store.news.text({ kind: 'claimed', id, fingerprint });
    const reached = await store.run((redis) =>
      claimOnce(
        redis,
        [keyOf(id)],
        [store.id, fingerprint, KEPT_MS, isElsewhere, NEWS_CHANNEL, news, epoch],
      ),
    );
    const claimed = reached.reached ? v.safeParse(ClaimedSchema, reached.value) : undefined;
    const heardFingerprint = heard.get(id);
    if (!claimed?.success) {
      if (heardFingerprint !== undefined)
        return { state: 'unknown', fingerprint: heardFingerprint };
      unsaved.add(id);
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
    const saved = save(id).finally(() => saving.delete(saved));
    saving.add(saved);
    await saved;
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
      saveOwn(redis, [keyOf(id)], [store.id, state, fingerprint, body, KEPT_MS]),
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
    idle: async () => {
      await Promise.all(saving);
    },
    close: stopPulse,
  };
}

function lengthOf(record: Settled): number {
  switch (record.state) {
    case 'done':
      return record.reply.result_text.length + record.reply.thread_id.length;
    case 'open':
      return record.resume?.length ?? 0;
    case 'unknown':
      return 0;
    default:
      return record satisfies never;
  }
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
