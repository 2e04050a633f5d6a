import type { TruthLog } from '@/e2e/upstream/truth-log';
import { type Cluster, KEY_CANARY } from './cluster';
import type { History } from './history';
import type { Witness } from './shopper';

const CANARY = /canary-[\w]+-(\d+)-(\d+)-end/g;

/** Compares what shoppers saw with what the upstream really did. One line for each promise that does not hold. */
export function violations(
  run: string,
  history: History,
  witnesses: Witness[],
  cluster: Cluster,
): string[] {
  const hadStore = hasStoreAllTheTime(history, cluster);
  const log = cluster.upstream.log();
  const accepted = log.calls.filter(({ accepted }) => accepted);
  const said = accepted.filter(({ query_text }) => query_text?.includes(`canary-${run}-`));
  return [
    ...witnesses.flatMap(({ broken, forgotten }) =>
      hadStore ? [...broken, ...forgotten] : broken,
    ),
    ...saidOnce(witnesses, said, hadStore),
    ...honestEnds(witnesses, said),
    ...threadsApart(said),
    ...withinLimit(log),
    ...fetchedOnce(run, history, log, hadStore),
    ...nothingLeaked(run, witnesses, cluster),
    ...inTime(witnesses),
    ...inOrder(said),
  ];
}

type Calls = TruthLog['calls'];

/**
 * Once, whatever happens. While the store is away instances cannot know of each other, so a key that is tried on several
 * of them then is said at most once by each.
 */
function saidOnce(witnesses: Witness[], said: Calls, hadStore: boolean): string[] {
  return witnesses.flatMap(({ bubbles }) =>
    bubbles.flatMap(({ canary, instances }) => {
      const times = said.filter(({ query_text }) => query_text?.includes(canary)).length;
      return times > (hadStore ? 1 : instances.size)
        ? [`I1 ${canary} was accepted ${times} times`]
        : [];
    }),
  );
}

function honestEnds(witnesses: Witness[], said: Calls): string[] {
  return witnesses.flatMap(({ bubbles }) =>
    bubbles.flatMap(({ canary, state, text }) => {
      const isAccepted = said.some(({ query_text }) => query_text?.includes(canary));
      if (state.startsWith('broken')) return [`I2 ${canary} ended as ${state}`];
      if (state === 'answered' && !isAccepted)
        return [`I2 ${canary} was answered but never accepted`];
      if (state === 'answered' && !text.includes(canary))
        return [`I2 ${canary} has the answer “${text}”`];
      if (state === 'not_sent' && isAccepted)
        return [`I2 ${canary} was accepted but told as not sent`];
      return [];
    }),
  );
}

function threadsApart(said: Calls): string[] {
  const shoppers = new Map<string, Set<string>>();
  for (const { reply_thread_id = '', query_text = '' } of said) {
    const shopper = [...query_text.matchAll(CANARY)][0]?.[1] ?? '';
    shoppers.set(reply_thread_id, (shoppers.get(reply_thread_id) ?? new Set()).add(shopper));
  }
  return [...shoppers].flatMap(([thread, who]) =>
    who.size > 1 ? [`I3 thread ${thread} has words of shoppers ${[...who].join(' and ')}`] : [],
  );
}

function withinLimit({ product_faqs_peak_per_minute: peak, over_limit }: TruthLog): string[] {
  return peak > 500 || over_limit > 0 ? [`I4 ${peak} product-faqs calls in a minute`] : [];
}

/** One list call for a page; where the store or an instance failed, one for each instance and each new start. */
function fetchedOnce(
  run: string,
  { troubles }: History,
  { calls }: TruthLog,
  hadStore: boolean,
): string[] {
  const isUpstreamSound = !troubles.some(({ kind }) => kind === 'upstream');
  const disturbances = troubles.filter(({ kind }) => kind !== 'upstream').length;
  if (!isUpstreamSound) return [];
  const lists = calls.filter(
    ({ route, page_url }) => route === 'product_faqs' && page_url?.includes(`/${run}/`),
  );
  const allowed = disturbances === 0 && hadStore ? 1 : 3 + disturbances * 3;
  return lists.length > allowed ? [`I5 the list was fetched ${lists.length} times`] : [];
}

function nothingLeaked(run: string, witnesses: Witness[], { instances }: Cluster): string[] {
  const inReplies = witnesses.flatMap(({ shopper, replies }) =>
    replies.flatMap((reply) => {
      const others = [...reply.matchAll(CANARY)].filter(([, who]) => Number(who) !== shopper);
      return [
        ...(others.length > 0 ? [`I6 shopper ${shopper} was told ${others[0]?.[0]}`] : []),
        ...(reply.includes(KEY_CANARY) ? [`I6 shopper ${shopper} was told the key`] : []),
      ];
    }),
  );
  const inLogs = instances.flatMap((instance) => {
    const output = instance.output();
    return output.includes(KEY_CANARY) || output.includes(`canary-${run}-`)
      ? [`I6 ${instance.url} logged the key or what a shopper said`]
      : [];
  });
  return [...inReplies, ...inLogs];
}

function inTime(witnesses: Witness[]): string[] {
  return witnesses.flatMap(({ shopper, latencies }) =>
    latencies.flatMap(({ ms, boundMs }) =>
      ms > boundMs ? [`I7 shopper ${shopper} waited ${Math.round(ms)} ms of ${boundMs}`] : [],
    ),
  );
}

/** Within a thread a shopper's words stand in the order they were said. */
function inOrder(said: Calls): string[] {
  const last = new Map<string, number>();
  return said.flatMap(({ reply_thread_id = '', query_text = '' }) => {
    const number = Number([...query_text.matchAll(CANARY)][0]?.[2] ?? -1);
    const before = last.get(reply_thread_id) ?? -1;
    last.set(reply_thread_id, Math.max(before, number));
    return number < before
      ? [`I8 message ${number} came after ${before} in ${reply_thread_id}`]
      : [];
  });
}

/** Told by the instances themselves too: on a machine that is too busy Redis may not answer in time by itself. */
function hasStoreAllTheTime({ troubles }: History, { instances }: Cluster): boolean {
  const isTroubled = troubles.some(
    ({ kind }) => kind === 'freeze_redis' || kind === 'restart_redis',
  );
  return !isTroubled && !instances.some((instance) => instance.output().includes('store_lost'));
}
