import * as v from 'valibot';
import type { ProductFaqsReply } from '@/lib/alhena/alhena';
import { AlhenaStatusError } from '@/lib/alhena/errors';
import type { Clock } from '@/lib/clock';
import { type Faq, FaqSchema, LIMITS } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';
import type { SharedFlights } from '@/lib/gateway/store/shared-flights';
import type { Store } from '@/lib/gateway/store/store';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { CacheState, Metrics } from '@/lib/gateway/telemetry/metrics';
import type { Budget } from '@/lib/gateway/upstream/budget';
import type { Calls } from '@/lib/gateway/upstream/calls';
import { withDeadline } from '@/lib/gateway/upstream/deadline';
import { unavailable } from '@/lib/gateway/upstream/failures';
import { createEntries, type Entry } from './entries';
import { freshEntry, REFRESH_PAUSE_MS } from './freshness';

const REFUSED_MS = 10_000;
const READ_DEADLINE_MS = 12_000;
const NOT_AVAILABLE_MS = 10 * 60 * 1000;
const OVER_BUDGET_MAX_SECONDS = 30;
/** Spreads the pages that wait for the budget over the time after it is free again. */
const OVER_BUDGET_SPREAD_SECONDS = 10;

const ListSchema = v.variant('status', [
  v.object({ status: v.literal('ready'), faqs: v.array(FaqSchema) }),
  v.object({ status: v.literal('not_available') }),
  v.object({ status: v.literal('generating') }),
]);
type List = v.InferOutput<typeof ListSchema>;

/** A page's questions as they can be told now. `isStale`: a newer list may exist upstream. */
export type FaqList =
  | { status: 'ready'; faqs: Faq[]; isStale: boolean }
  | { status: 'not_available' }
  | { status: 'generating'; retry_after_seconds: number };

export type Faqs = {
  /** The list of a page, fetched when nothing usable is known. Throws `GatewayError`. */
  list(page: string, locale: string): Promise<FaqList>;
  /** What is known, without any upstream call. */
  peek(page: string, locale: string): Promise<FaqList | undefined>;
  /** Fetches again because the upstream contradicts the list; not more than twice a minute for one list. */
  refresh(page: string, locale: string): Promise<FaqList>;
  purge(page: string): Promise<number>;
};

type FaqsParts = {
  calls: Calls;
  budget: Budget;
  flights: SharedFlights;
  store: Store;
  clock: Clock;
  metrics: Metrics;
  log: Log;
  freshSeconds: number;
  random: () => number;
};

/** Question lists by page and locale: one upstream call each, kept fresh behind the shopper's back. */
export function createFaqs(parts: FaqsParts): Faqs {
  const { calls, budget, flights, store, clock, metrics, log, freshSeconds, random } = parts;
  const entries = createEntries({ kind: 'list', schema: ListSchema, store, clock });
  const pausedUntil = new Map<string, number>();

  async function list(page: string, locale: string): Promise<FaqList> {
    const entry = await entries.read(page, [locale]);
    if (!entry) return fetchFor(page, locale, 'miss');
    const known = told(entry);
    switch (known.status) {
      case 'ready':
        if (known.isStale) refreshBehind(page, locale);
        metrics.cache('list', known.isStale ? 'stale' : 'fresh');
        return known;
      case 'generating':
      case 'not_available':
        if (clock.now() >= entry.freshUntil) return fetchFor(page, locale, 'miss');
        metrics.cache('list', known.status);
        return known;
      default:
        return known satisfies never;
    }
  }

  async function fetchFor(page: string, locale: string, state: CacheState): Promise<FaqList> {
    metrics.cache('list', state);
    return withDeadline(fetched(page, locale), READ_DEADLINE_MS, clock);
  }

  function fetched(page: string, locale: string): Promise<FaqList> {
    return flights.run(
      `list ${page} ${locale}`,
      async () => {
        const entry = await entries.readShared(page, [locale]);
        return entry && entry.freshUntil > clock.now() ? told(entry) : undefined;
      },
      () => fetchList(page, locale),
    );
  }

  async function fetchList(page: string, locale: string): Promise<FaqList> {
    const askedAt = entries.moment();
    const reply = await askUpstream(page, locale);
    if (reply.status === 'over_budget') {
      metrics.cache('list', 'over_budget');
      return { status: 'generating', retry_after_seconds: overBudgetSeconds(reply.retryAfterMs) };
    }
    const previous = await entries.read(page, [locale]);
    const entry = entryOf(reply, previous);
    await entries.write(page, [locale], entry, askedAt);
    if (reply.status === 'not_available')
      log.info('faqs_not_available', { message: reply.message });
    return told(entry);
  }

  async function askUpstream(
    page: string,
    locale: string,
  ): Promise<ProductFaqsReply | { status: 'over_budget'; retryAfterMs: number }> {
    let overBudgetMs: number | undefined;
    const take = async () => {
      const grant = await budget.take();
      if (!grant.granted) overBudgetMs = grant.retryAfterMs;
      return grant.granted;
    };
    try {
      return await calls.productFaqs(
        { page_url: page, locale, count: LIMITS.COUNT_MAX },
        {
          admit: async () => {
            if (!(await take())) throw unavailable(undefined, overBudgetMs);
          },
          mayRepeat: take,
        },
      );
    } catch (error) {
      const refusedMs = refusedForMs(error);
      if (refusedMs !== undefined) budget.hold(refusedMs);
      const retryAfterMs = overBudgetMs ?? refusedMs;
      if (retryAfterMs === undefined) throw error;
      return { status: 'over_budget', retryAfterMs };
    }
  }

  function entryOf(reply: ProductFaqsReply, previous: Entry<List> | undefined): Entry<List> {
    const now = clock.now();
    switch (reply.status) {
      case 'ready':
        return freshEntry<List>({ status: 'ready', faqs: reply.faqs }, now, freshSeconds, random);
      case 'not_available': {
        const freshUntil = now + NOT_AVAILABLE_MS;
        return {
          value: { status: 'not_available' },
          fetchedAt: now,
          freshUntil,
          keepUntil: freshUntil,
        };
      }
      case 'generating': {
        const freshUntil = now + reply.retry_after_seconds * 1000;
        // Questions that are being written anew do not take the old ones away.
        if (previous?.value.status === 'ready') return { ...previous, freshUntil };
        return {
          value: { status: 'generating' },
          fetchedAt: now,
          freshUntil,
          keepUntil: freshUntil,
        };
      }
      default:
        return reply satisfies never;
    }
  }

  function told(entry: Entry<List>): FaqList {
    const leftMs = entry.freshUntil - clock.now();
    switch (entry.value.status) {
      case 'ready':
        return { status: 'ready', faqs: entry.value.faqs, isStale: leftMs <= 0 };
      case 'not_available':
        return { status: 'not_available' };
      case 'generating':
        return { status: 'generating', retry_after_seconds: Math.max(1, Math.ceil(leftMs / 1000)) };
      default:
        return entry.value satisfies never;
    }
  }

  function refreshBehind(page: string, locale: string): void {
    if (isPaused(page, locale)) return;
    fetched(page, locale).then(
      (list) => {
        if (list.status === 'generating') pause(page, locale, list.retry_after_seconds * 1000);
      },
      () => pause(page, locale, REFRESH_PAUSE_MS),
    );
  }

  function isPaused(page: string, locale: string): boolean {
    const key = `${page} ${locale}`;
    const until = pausedUntil.get(key);
    if (until === undefined) return false;
    if (until > clock.now()) return true;
    pausedUntil.delete(key);
    return false;
  }

  function pause(page: string, locale: string, ms: number): void {
    if (pausedUntil.size >= 10_000) pausedUntil.clear();
    pausedUntil.set(`${page} ${locale}`, clock.now() + ms);
  }

  function overBudgetSeconds(retryAfterMs: number): number {
    const spread = random() * OVER_BUDGET_SPREAD_SECONDS;
    return Math.min(OVER_BUDGET_MAX_SECONDS, Math.max(1, Math.ceil(retryAfterMs / 1000 + spread)));
  }

  return {
    list,
    peek: async (page, locale) => {
      const entry = await entries.read(page, [locale]);
      return entry && told(entry);
    },
    refresh: async (page, locale) => {
      if (isPaused(page, locale)) return list(page, locale);
      pause(page, locale, REFRESH_PAUSE_MS);
      return withDeadline(
        flights.run(
          `list ${page} ${locale}`,
          async () => undefined,
          () => fetchList(page, locale),
        ),
        READ_DEADLINE_MS,
        clock,
      );
    },
    purge: entries.purge,
  };
}

/** Milliseconds the upstream wants to be left alone because the company's minute is used up, however that came. */
function refusedForMs(error: unknown): number | undefined {
  const cause = error instanceof GatewayError ? error.cause : undefined;
  if (!(cause instanceof AlhenaStatusError) || cause.status !== 429) return undefined;
  return cause.retryAfterMs ?? REFUSED_MS;
}
