import type {
  FaqAnswer,
  FaqAnswerQuery,
  Health,
  MessageReply,
  ProductFaqs,
  ProductFaqsQuery,
  SendMessage,
} from '@/lib/contract';

/** Who asks, as far as policy needs to know. */
export type Caller = {
  requestId: string;
  /** The storefront origin of a browser's request; undefined for callers that are not browsers. */
  origin: string | undefined;
  /** Salted hash of the visitor's address. */
  visitor: string;
};

export type MessageDelivery = {
  reply: MessageReply;
  /** True when this reply was already given to the same `Idempotency-Key`. */
  replayed: boolean;
};

/**
 * The policy between shoppers and Alhena, without HTTP. Arguments are parsed by the contract's schemas; `page_url` is
 * still as the caller wrote it. Every method throws `GatewayError`.
 */
export type Gateway = {
  productFaqs(query: ProductFaqsQuery, caller: Caller): Promise<ProductFaqs>;
  /** What is cached for the page, at once and without any upstream call; undefined when nothing is. */
  peekProductFaqs(query: ProductFaqsQuery): Promise<ProductFaqs | undefined>;
  faqAnswer(query: FaqAnswerQuery, caller: Caller): Promise<FaqAnswer>;
  /** A cached answer, at once and without any upstream call; undefined when there is none. */
  peekFaqAnswer(query: FaqAnswerQuery): Promise<FaqAnswer | undefined>;
  /** `fingerprint` is a digest of the parsed body; the same key with another one is `idempotency_key_reused`. */
  sendMessage(
    message: SendMessage,
    idempotency: { key: string; fingerprint: string },
    caller: Caller,
  ): Promise<MessageDelivery>;
  /** Drops every locale's list and answers of a page. Resolves to the number of entries dropped. */
  purge(pageUrl: string): Promise<number>;
  health(): Health;
  /** Finishes what is in flight, then lets go of connections and timers. */
  close(): Promise<void>;
};
