import { randomBytes } from 'node:crypto';
import type { Alhena } from '@/lib/alhena/alhena';
import type { Clock } from '@/lib/clock';
import { DEFAULT_LOCALE } from '@/lib/contract';
import { createAnswers } from '@/lib/gateway/faqs/answers';
import { createFaqs } from '@/lib/gateway/faqs/faqs';
import { toPage } from '@/lib/gateway/faqs/page-url';
import { canonicalLocale, createPlaces } from '@/lib/gateway/faqs/places';
import { sliced } from '@/lib/gateway/faqs/slices';
import { createIdempotency } from '@/lib/gateway/messages/idempotency';
import { createLanes } from '@/lib/gateway/messages/lanes';
import { createMessages } from '@/lib/gateway/messages/messages';
import { createThreads } from '@/lib/gateway/messages/threads';
import { createSharedFlights } from '@/lib/gateway/store/shared-flights';
import type { Store } from '@/lib/gateway/store/store';
import { errorName } from '@/lib/gateway/telemetry/error-name';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { Metrics } from '@/lib/gateway/telemetry/metrics';
import { createBudget } from '@/lib/gateway/upstream/budget';
import { createCalls } from '@/lib/gateway/upstream/calls';
import { readFailure } from '@/lib/gateway/upstream/failures';
import type { ShelftalkConfig } from './config';
import type { Gateway } from './gateway';
import { createLimit } from './limits';
import { GatewayError } from './problem';
import { VERSION } from './version';

type PolicyParts = {
  alhena: Alhena;
  /** Has the upstream forget what it knows of a page, where it can be told. */
  renewPage?: ((page: string) => Promise<void>) | undefined;
  store: Store;
  clock: Clock;
  metrics: Metrics;
  log: Log;
};

/** The gateway: everything between a parsed request and Alhena. One per process; `close` it to let go of timers. */
export function createPolicy(config: ShelftalkConfig, parts: PolicyParts): Gateway {
  const { store, clock, metrics, log, renewPage } = parts;
  const random = Math.random;
  const freshSeconds = config.faqFreshSeconds;
  const pages: ReadonlySet<string> = new Set([config.appUrl, ...config.storefrontOrigins]);
  const calls = createCalls(parts);
  const budget = createBudget(config.faqBudgetPerMinute, parts);
  const flights = createSharedFlights(store, clock);
  const faqs = createFaqs({ ...parts, calls, budget, flights, freshSeconds, random });
  const answers = createAnswers({ ...parts, calls, faqs, flights, freshSeconds, random });
  const idempotency = createIdempotency(store, clock);
  const lanes = createLanes(store, clock);
  const messages = createMessages({
    calls,
    answers,
    threads: createThreads(sealingSecrets(config), clock),
    lanes,
    limit: createLimit({
      name: 'thread_messages',
      perMinute: config.messagesPerMinute,
      store,
      metrics,
      clock,
    }),
    clock,
  });
  store.onChange((isHealthy) => {
    metrics.storeHealthy(isHealthy);
    if (isHealthy) log.info('store_back');
    else
      log.warn('store_lost', {
        meanwhile: 'each instance keeps to itself',
        what_to_do: 'See that the Redis of REDIS_URL runs and can be reached from here.',
      });
  });

  store.news.onNews((item) => {
    // Who purged hears of a failure; here the page is read again in its own time.
    if (item.kind === 'purging') renewPage?.(item.page).catch(() => {});
  });

  const placeOf = createPlaces(pages);

  return {
    productFaqs: (query) =>
      answered(async () => {
        const { page, locale } = placeOf(query);
        return sliced(await faqs.list(page, locale), query.count);
      }),
    peekProductFaqs: (query) =>
      answered(async () => {
        const { page, locale } = placeOf(query);
        const list = await faqs.peek(page, locale);
        return list && sliced(list, query.count);
      }),
    faqAnswer: (query) =>
      answered(async () => {
        const { page, locale } = placeOf(query);
        return answers.answer(page, locale, query.faq_id);
      }),
    peekFaqAnswer: (query) =>
      answered(async () => {
        const { page, locale } = placeOf(query);
        return answers.peek(page, locale, query.faq_id);
      }),
    sendMessage: (message, key, caller) =>
      answered(async () => {
        const page = message.page_url === undefined ? undefined : toPage(message.page_url, pages);
        const said = { ...message, locale: canonicalLocale(message.locale ?? DEFAULT_LOCALE) };
        return idempotency.run(caller.origin ?? '', key, (attempt) =>
          messages.send(said, page, caller, attempt),
        );
      }),
    purge: (pageUrl) =>
      answered(async () => {
        const page = toPage(pageUrl, pages);
        // First, or what is dropped here would be made again from what the upstream knew before the edit.
        await renewPage?.(page);
        const dropped = await Promise.all([faqs.purge(page), answers.purge(page)]);
        return dropped.reduce((sum, count) => sum + count, 0);
      }),
    health: () => {
      const isStoreDown = !store.isHealthy();
      const isUpstreamDown = calls.isDown();
      const upstream = config.apiKey === undefined ? 'embedded' : 'alhena';
      return {
        status: isStoreDown || isUpstreamDown ? 'degraded' : 'ok',
        upstream: isUpstreamDown ? `${upstream} (not answering)` : upstream,
        store: isStoreDown ? 'memory (redis is not answering)' : store.kind,
        version: VERSION,
      };
    },
    close: async () => {
      await idempotency.idle();
      await flights.idle();
      await calls.idle();
      for (const part of [idempotency, lanes, budget]) part.close();
    },
  };

  async function answered<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GatewayError)) log.error('unforeseen', { error: errorName(error) });
      throw readFailure(error);
    }
  }
}

/** The embedded Alhena's key is no secret; its threads live as long as the process, and so may their key. */
function sealingSecrets(config: ShelftalkConfig): string[] {
  if (config.secrets.length > 0) return config.secrets;
  return [
    config.apiKey === undefined ? randomBytes(32).toString('hex') : `api key ${config.apiKey}`,
  ];
}
