import { randomUUID } from 'node:crypto';
import type { Alhena } from '@/lib/alhena/alhena';
import { type Clock, systemClock } from '@/lib/clock';
import type { ProductFaqsQuery, SendMessage } from '@/lib/contract';
import { digest } from '@/lib/gateway/store/digest';
import { createStore, type Store } from '@/lib/gateway/store/store';
import { createLog } from '@/lib/gateway/telemetry/log';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { resolveConfig, type ShelftalkConfig } from '../config';
import type { Caller, Gateway, MessageDelivery } from '../gateway';
import { createPolicy } from '../policy';
import { type ScriptedAlhena, scriptedAlhena } from './scripted-alhena';

export const SHOP = 'https://shop.example';
export const PAGE = `${SHOP}/products/blue-jacket`;

export type GatewayUnderTest<A extends Alhena = Alhena> = {
  gateway: Gateway;
  alhena: A;
  store: Store;
  faqs(query?: Partial<ProductFaqsQuery>): ReturnType<Gateway['productFaqs']>;
  answer(faqId: number, page?: string): ReturnType<Gateway['faqAnswer']>;
  say(message: SendMessage, options?: SayOptions): Promise<MessageDelivery>;
  close(): Promise<void>;
};

export type SayOptions = { key?: string; fingerprint?: string; caller?: Partial<Caller> };

/** A gateway on the real policy, with an Alhena that answers as told. */
export function gatewayUnderTest(
  given?: Partial<ShelftalkConfig>,
  parts?: { clock?: Clock; storeClock?: Clock },
): GatewayUnderTest<ScriptedAlhena>;
export function gatewayUnderTest<A extends Alhena>(
  given: Partial<ShelftalkConfig>,
  parts: { clock?: Clock; storeClock?: Clock; alhena: A },
): GatewayUnderTest<A>;
export function gatewayUnderTest(
  given: Partial<ShelftalkConfig> = {},
  parts: { clock?: Clock; storeClock?: Clock; alhena?: Alhena } = {},
): GatewayUnderTest {
  const clock = parts.clock ?? systemClock;
  const alhena = parts.alhena ?? scriptedAlhena();
  const config = resolveConfig(
    {
      apiKey: 'test-key',
      appUrl: 'http://localhost:3000',
      storefrontOrigins: [SHOP],
      messagesPerMinute: 100_000,
      ...given,
    },
    {},
  );
  const store = createStore(config, parts.storeClock ?? clock);
  const gateway = createPolicy(config, {
    alhena,
    store,
    clock,
    metrics: createMetrics(),
    log: createLog({ level: 'silent', write: () => {} }),
  });
  return {
    gateway,
    alhena,
    store,
    faqs: (query = {}) =>
      gateway.productFaqs({ page_url: PAGE, locale: 'en', count: 5, ...query }, caller()),
    answer: (faqId, page = PAGE) =>
      gateway.faqAnswer({ page_url: page, locale: 'en', faq_id: faqId }, caller()),
    say: (message, options = {}) =>
      gateway.sendMessage(
        message,
        {
          key: options.key ?? randomUUID(),
          fingerprint: options.fingerprint ?? digest(JSON.stringify(message)),
        },
        caller(options.caller),
      ),
    close: async () => {
      await gateway.close();
      await store.close();
    },
  };
}

export function caller(given: Partial<Caller> = {}): Caller {
  return { requestId: randomUUID(), origin: SHOP, visitor: 'visitor', ...given };
}
