import type { Clock } from '@/lib/clock';
import type { Faq, UserMetadata } from '@/lib/contract';
import type { AlhenaFetch } from './fetch';

/** One attempt's outcome, reported for logs and metrics. Never carries text, ids or the key. */
export type AlhenaAttempt = {
  route: 'product_faqs' | 'send_message';
  /** 1 for the first try. */
  attempt: number;
  outcome: 'ok' | 'connection' | 'timeout' | 'status' | 'reply' | 'abort';
  status?: number;
  ms: number;
  upstreamRequestId?: string;
};

export type AlhenaOptions = {
  apiKey: string;
  /** Without trailing slash; default `https://api.alhena.ai`. Must be https unless loopback. */
  baseUrl?: string;
  /** Default: the runtime's own. */
  fetch?: AlhenaFetch;
  clock?: Clock;
  /** 0 ≤ x < 1, for jitter. */
  random?: () => number;
  /** One try of a read, headers and body. Default 5,000. */
  readTimeoutMs?: number;
  /** One try of a message, headers and body. Default 28,000. */
  messageTimeoutMs?: number;
  /** All tries and waits of a read together. Default 12,000. */
  readDeadlineMs?: number;
  /** All tries and waits of a message together. Default 30,000. */
  messageDeadlineMs?: number;
  onAttempt?: (attempt: AlhenaAttempt) => void;
};

export type CallOptions = {
  signal?: AbortSignal;
  /** Asked before each repeat, for callers that meter every try; false gives up with the last try's failure. */
  mayRepeat?: () => Promise<boolean>;
};

export type ProductFaqsRequest = { page_url: string; locale?: string; count?: number };

/** Upstream's reply; `message` is its own free text, for logs and the playground, never for shoppers. */
export type ProductFaqsReply =
  | { status: 'ready'; faqs: Faq[] }
  | { status: 'generating'; retry_after_seconds: number; message?: string }
  | { status: 'not_available'; message?: string };

export type SendMessageRequest = {
  query_text: string;
  thread_id?: string;
  faq_id?: number;
  page_url?: string;
  locale?: string;
  user_metadata?: UserMetadata;
};

export type SendMessageReply = { result_text: string; thread_id: string };

export type Alhena = {
  /** Reads a page's FAQs. Repeated on failure within one deadline. Throws an `AlhenaError`. */
  productFaqs(request: ProductFaqsRequest, options?: CallOptions): Promise<ProductFaqsReply>;
  /**
   * Sends a message. With `faq_id` and no `thread_id` and `{ answerOnly: true }` it is a read and repeated like one;
   * anything else opens or carries a shopper's thread and is repeated only when it surely was not taken.
   * Throws an `AlhenaError`.
   */
  sendMessage(
    request: SendMessageRequest,
    options?: CallOptions & { answerOnly?: boolean },
  ): Promise<SendMessageReply>;
};
