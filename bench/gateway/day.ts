import { type Clock, systemClock } from '@/lib/clock';
import { GatewayError } from '@/lib/gateway/problem';
import { gatewayUnderTest, SHOP } from '@/lib/gateway/testing/gateway-under-test';
import { redisProcess } from '@/lib/gateway/testing/redis-process';
import { scriptedAlhena } from '@/lib/gateway/testing/scripted-alhena';
import { seeded, zipf } from './draws';
import { createTally, type Tally } from './tally';

const PRODUCTS = 5_000;
const LOCALES = ['en', 'de', 'fr', 'es'];
const OPENED_SHARE = 0.15;
const AT_ONCE = 50;
/** Lists and answers are fresh for six hours, give or take a tenth. */
const FRESH_MIN_MS = 0.9 * 6 * 60 * 60 * 1000;

export type DayOptions = {
  instances: number;
  views: number;
  /** How long the views are spread over, on a clock that goes as fast as they do; without it they come in real time. */
  dayMs?: number;
  /** In real time: milliseconds between two views. */
  pauseMs?: number;
  budgetPerMinute: number;
};

export type Day = {
  lists: Tally;
  answers: Tally;
  /** Views of a list, and of an answer, that came when what was known may have been stale. */
  staleViews: { lists: number; answers: number };
  /** Views that were told to come back. */
  waiting: number;
  /** Views that ended in anything but an answer or a wait. */
  failed: number;
};

/** A day of a large shop: products by Zipf's law, four locales, 15 % of views open a question. */
export async function simulateDay(options: DayOptions): Promise<Day> {
  const { instances, views, dayMs, pauseMs = 0, budgetPerMinute } = options;
  const redis = instances > 1 ? await redisProcess() : undefined;
  let seen = 0;
  const begun = Date.now();
  // Only what the time is moves with the views; what waits, waits in real time.
  const clock: Clock =
    dayMs === undefined
      ? systemClock
      : { ...systemClock, now: () => begun + Math.floor((seen / views) * dayMs) };
  const day: Day = {
    lists: createTally(),
    answers: createTally(),
    staleViews: { lists: 0, answers: 0 },
    waiting: 0,
    failed: 0,
  };
  const alhena = scriptedAlhena();
  const { onList, onMessage } = alhena;
  alhena.onList = (request) => {
    day.lists.called(`${request.page_url} ${request.locale}`, clock.now());
    return onList(request);
  };
  alhena.onMessage = (request) => {
    const { page_url, locale, faq_id } = request;
    day.answers.called(`${page_url} ${locale} ${faq_id}`, clock.now());
    return onMessage(request);
  };
  const gateways = Array.from({ length: instances }, () =>
    gatewayUnderTest(
      { faqBudgetPerMinute: budgetPerMinute, ...(redis ? { redisUrl: redis.url } : {}) },
      { alhena, clock, storeClock: systemClock },
    ),
  );
  const random = seeded(42);
  const product = zipf(PRODUCTS, random);

  async function view(): Promise<void> {
    const page_url = `${SHOP}/products/${product()}`;
    const locale = LOCALES[Math.floor(random() * LOCALES.length)] ?? 'en';
    const gateway = gateways[Math.floor(random() * instances)];
    const faqId = random() < OPENED_SHARE ? 1 + Math.floor(random() * 5) : undefined;
    const isStale = (tally: Tally, key: string) =>
      clock.now() - (tally.lastCall(key) ?? clock.now()) >= FRESH_MIN_MS ? 1 : 0;
    // An answer looks its question up in the list first.
    const listViews = faqId === undefined ? 1 : 2;
    day.staleViews.lists += listViews * isStale(day.lists, `${page_url} ${locale}`);
    const list = await gateway?.faqs({ page_url, locale });
    if (list?.status === 'generating') day.waiting += 1;
    if (faqId === undefined || list?.status !== 'ready') return;
    day.staleViews.answers += isStale(day.answers, `${page_url} ${locale} ${faqId}`);
    await gateway?.gateway.faqAnswer(
      { page_url, locale, faq_id: faqId },
      { requestId: 'bench', origin: SHOP, visitor: 'bench' },
    );
  }

  async function shopper(): Promise<void> {
    while (seen < views) {
      seen += 1;
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs * AT_ONCE));
      // Views come over sockets: between two of them the process hears what else is new.
      else if (seen % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
      await view().catch((error: unknown) => {
        const isWait = error instanceof GatewayError && error.code === 'upstream_unavailable';
        if (isWait) day.waiting += 1;
        else day.failed += 1;
      });
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, shopper));
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await redis?.stop();
  return day;
}
