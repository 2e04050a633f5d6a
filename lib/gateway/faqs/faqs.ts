import type { Clock } from '@/lib/clock';
import type { SharedFlights } from '@/lib/gateway/store/shared-flights';
import type { Store } from '@/lib/gateway/store/store';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { CacheState, Metrics } from '@/lib/gateway/telemetry/metrics';
import type { Budget } from '@/lib/gateway/upstream/budget';
import type { Calls } from '@/lib/gateway/upstream/calls';
import { withDeadline } from '@/lib/gateway/upstream/deadline';
import { createEntries } from './entries';
import { entryOf, type FaqList, ListSchema, told } from './faq-list';
import { freshEntry, REFRESH_PAUSE_MS } from './freshness';
import { createMeteredLists } from './metered-lists';
import { createPauses } from './pauses';

const READ_DEADLINE_MS = 12_000;

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
  const { flights, store, clock, metrics, log, freshSeconds, random } = parts;
  const entries = createEntries({ kind: 'list', schema: ListSchema, store, clock });
  const askUpstream = createMeteredLists(parts);
  const pauses = createPauses(clock);
  const keyOf = (page: string, locale: string) => `${page} ${locale}`;

  async function list(page: string, locale: string): Promise<FaqList> {
    const entry = await entries.read(page, [locale]);
    if (!entry) return fetchFor(page, locale, 'miss');
    const known = told(entry, clock.now());
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
        return entry && entry.freshUntil > clock.now() ? told(entry, clock.now()) : undefined;
      },
      () => fetchList(page, locale),
    );
  }

  async function fetchList(page: string, locale: string): Promise<FaqList> {
    const askedAt = entries.moment();
    const reply = await askUpstream(page, locale);
    if (reply.status === 'over_budget') {
      metrics.cache('list', 'over_budget');
      return { ...reply, status: 'generating' };
    }
    const previous = await entries.read(page, [locale]);
    const now = clock.now();
    const entry = entryOf(reply, previous, now, (list) =>
      freshEntry(list, now, freshSeconds, random),
    );
    await entries.write(page, [locale], entry, askedAt);
    if (reply.status === 'not_available')
      log.info('faqs_not_available', { message: reply.message });
    return told(entry, clock.now());
  }

  function refreshBehind(page: string, locale: string): void {
    if (pauses.isPaused(keyOf(page, locale))) return;
    fetched(page, locale).then(
      (list) => {
        if (list.status === 'generating')
          pauses.pause(keyOf(page, locale), list.retry_after_seconds * 1000);
      },
      () => pauses.pause(keyOf(page, locale), REFRESH_PAUSE_MS),
    );
  }

  return {
    list,
    peek: async (page, locale) => {
      const entry = await entries.read(page, [locale]);
      return entry && told(entry, clock.now());
    },
    refresh: async (page, locale) => {
      if (pauses.isPaused(keyOf(page, locale))) return list(page, locale);
      pauses.pause(keyOf(page, locale), REFRESH_PAUSE_MS);
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
