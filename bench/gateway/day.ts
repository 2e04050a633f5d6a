import { gatewayUnderTest, SHOP } from '@/lib/gateway/testing/gateway-under-test';
import { redisProcess } from '@/lib/gateway/testing/redis-process';
import { scriptedAlhena } from '@/lib/gateway/testing/scripted-alhena';

const PRODUCTS = 5_000;
const LOCALES = ['en', 'de', 'fr', 'es'];
const OPENED_SHARE = 0.15;
const AT_ONCE = 200;

export type Day = {
  views: number;
  lists: number;
  listsSeen: number;
  answers: number;
  answersSeen: number;
};

/** A day of a large shop: products by Zipf's law, four locales, 15 % of views open a question. */
export async function simulateDay(instances: number, views: number): Promise<Day> {
  const redis = instances > 1 ? await redisProcess() : undefined;
  const alhena = scriptedAlhena();
  const gateways = Array.from({ length: instances }, () =>
    gatewayUnderTest(
      { faqBudgetPerMinute: 1_000_000, ...(redis ? { redisUrl: redis.url } : {}) },
      { alhena },
    ),
  );
  const random = seeded(42);
  const product = zipf(PRODUCTS, random);
  const listsSeen = new Set<string>();
  const answersSeen = new Set<string>();
  let left = views;

  async function shopper(): Promise<void> {
    while (left > 0) {
      left -= 1;
      // Views come over sockets: between two of them the process hears what else is new.
      if (left % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
      const page = `${SHOP}/products/${product()}`;
      const locale = LOCALES[Math.floor(random() * LOCALES.length)] ?? 'en';
      const gateway = gateways[Math.floor(random() * instances)];
      const faqId = random() < OPENED_SHARE ? 1 + Math.floor(random() * 5) : undefined;
      listsSeen.add(`${page} ${locale}`);
      await gateway?.faqs({ page_url: page, locale });
      if (faqId === undefined) continue;
      answersSeen.add(`${page} ${locale} ${faqId}`);
      await gateway?.gateway.faqAnswer(
        { page_url: page, locale, faq_id: faqId },
        { requestId: 'bench', origin: SHOP, visitor: 'bench' },
      );
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, shopper));
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await redis?.stop();
  return {
    views,
    lists: alhena.lists.length,
    listsSeen: listsSeen.size,
    answers: alhena.messages.length,
    answersSeen: answersSeen.size,
  };
}

function zipf(count: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) {
    sum += 1 / rank;
    sums.push(sum);
  }
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Mulberry32: the same day every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
