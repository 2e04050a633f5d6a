import type { FaqAnswer, MessageReply, ProductFaqs, SendMessage } from '@/lib/contract';
import { FaqAnswerSchema, MessageReplySchema, ProductFaqsSchema } from '@/lib/contract';
import { request } from './request';

export type ProductFaqsArgs = { page_url: string; locale: string; count: number };
export type FaqAnswerArgs = { faq_id: number; page_url: string; locale: string };
type ReadOptions = { signal?: AbortSignal | undefined };
type SendOptions = { idempotencyKey: string; signal?: AbortSignal | undefined };

/** The gateway as the browser sees it. Every call rejects with an `ApiError` and nothing else. */
export type Api = {
  productFaqs(query: ProductFaqsArgs, options?: ReadOptions): Promise<ProductFaqs>;
  faqAnswer(query: FaqAnswerArgs, options?: ReadOptions): Promise<FaqAnswer>;
  /** `idempotencyKey`: 8–128 visible ASCII; the same key is never answered, nor asked upstream, twice. */
  sendMessage(message: SendMessage, options: SendOptions): Promise<MessageReply>;
};

const READ_TIMEOUT_MS = 15_000;
/** The gateway gives a message 30 s; its own answer must be heard before the browser gives up. */
const SEND_TIMEOUT_MS = 35_000;

/**
 * @param endpoint Origin (and path prefix) of the gateway without `/api`; empty for the page's own origin.
 */
export function createApi({ endpoint }: { endpoint: string }): Api {
  const base = `${endpoint.replace(/\/+$/, '')}/api`;
  return {
    productFaqs: (query, options = {}) =>
      request(`${base}/product-faqs?${parameters(query)}`, ProductFaqsSchema, {
        ...options,
        timeoutMs: READ_TIMEOUT_MS,
      }),
    faqAnswer: ({ faq_id, ...query }, options = {}) =>
      request(`${base}/product-faqs/${faq_id}?${parameters(query)}`, FaqAnswerSchema, {
        ...options,
        timeoutMs: READ_TIMEOUT_MS,
      }),
    sendMessage: (message, { idempotencyKey, signal }) =>
      request(`${base}/send_message`, MessageReplySchema, {
        signal,
        timeoutMs: SEND_TIMEOUT_MS,
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
          body: JSON.stringify(message),
        },
      }),
  };
}

function parameters(query: Record<string, string | number>): string {
  return new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
}
