import type { TruthLog } from '@/e2e/upstream/truth-log';
import { type Cluster, KEY_CANARY } from './cluster';
import type { History } from './history';
import type { Witness } from './shopper';
import type { Period } from './trouble';

const CANARY = /canary-[\w]+-(\d+)-(\d+)-end/g;

type Played = {
  /** Its name, which is in every page and message of it. */
  run: string;
  history: History;
  witnesses: Witness[];
  /** When Redis was frozen or dead. */
  away: Period[];
  cluster: Cluster;
};

/** Compares what shoppers saw with what the upstream really did. One line for each promise that does not hold. */
export function violations({ run, history, witnesses, away, cluster }: Played): string[] {
  const lost = [...away, ...timesWithoutStore(cluster)];
  const hadStore = lost.length === 0;
  const log = cluster.upstream.log();
  const accepted = log.calls.filter(({ accepted }) => accepted);
  const said = accepted.filter(({ query_text }) => query_text?.includes(`canary-${run}-`));
  return [
    ...witnesses.flatMap(({ broken, forgotten }) => [
      ...broken,
      ...forgotten.filter(({ bubble }) => !isAmong(lost, bubble)).map(({ what }) => what),
    ]),
    ...saidOnce(witnesses, said, lost),
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
 * of them in that time is said at most once by each; every other message of the same history, once.
 */
function saidOnce(witnesses: Witness[], said: Calls, lost: Period[]): string[] {
  return witnesses.flatMap(({ bubbles }) =>
    bubbles.flatMap((bubble) => {
      const { canary, instances } = bubble;
      const times = said.filter(({ query_text }) => query_text?.includes(canary)).length;
      return times > (isAmong(lost, bubble) ? instances.size : 1)
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

/** After the store is back an instance takes a beat to tell it what it has not heard, and another on a busy machine. */
const TOLD_AGAIN_MS = 2_500;

/** Whether a message was tried while the store was away, or right afterwards. */
export function isAmong(lost: Period[], { from, to }: Period): boolean {
  return lost.some((period) => from <= period.to + TOLD_AGAIN_MS && to >= period.from);
}

/** As the instances themselves tell it: on a machine that is too busy Redis may not answer in time by itself. */
export function timesWithoutStore({ instances }: Cluster): Period[] {
  return instances.flatMap((instance) => {
    const periods: Period[] = [];
    for (const line of instance.output().split('\n')) {
      const event = /"msg":"(store_lost|store_back)"/.exec(line)?.[1];
      const at = Date.parse(/"time":"([^"]+)"/.exec(line)?.[1] ?? '');
      const last = periods.at(-1);
      if (event === 'store_lost') periods.push({ from: at, to: Number.POSITIVE_INFINITY });
      if (event === 'store_back' && last) last.to = at;
    }
    return periods;
  });
}
