import { createHash, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type * as v from 'valibot';
import { systemClock } from '@/lib/clock';
import {
  type FaqAnswer,
  FaqAnswerQuerySchema,
  type Health,
  type MessageReply,
  type ProductFaqs,
  ProductFaqsQuerySchema,
  type SendMessage,
} from '@/lib/contract';
import { toPage } from '@/lib/gateway/faqs/page-url';
import { createUpstreamNotes, type UpstreamNote } from '@/lib/gateway/faqs/upstream-notes';
import { parseArguments, parseSendMessage } from '@/lib/gateway/http/fields';
import { createHandler } from '@/lib/gateway/http/handler';
import { canonicalJson } from '@/lib/gateway/http/json';
import { createNodeListener } from '@/lib/gateway/http/node-listener';
import { createUserTokenVerifier } from '@/lib/gateway/http/user-token';
import { createVisitors } from '@/lib/gateway/http/visitor';
import { createFetch, type Handler } from '@/lib/gateway/http/web';
import { createStore } from '@/lib/gateway/store/store';
import { createLog } from '@/lib/gateway/telemetry/log';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { createTracer, traced } from '@/lib/gateway/telemetry/tracing';
import { createUpstream } from '@/lib/gateway/upstream/upstream';
import { resolveConfig, type ShelftalkConfig } from './config';
import type { Caller } from './gateway';
import { createLimit } from './limits';
import { createPolicy } from './policy';
import { secretsOf, warnOfWeakSecrets } from './secrets';

type FaqsQuery = v.InferInput<typeof ProductFaqsQuerySchema>;
type AnswerQuery = v.InferInput<typeof FaqAnswerQuerySchema>;

export type Shelftalk = {
  /** The whole HTTP API; mounts in any framework that speaks `Request` and `Response`. Never rejects. */
  fetch: Handler;
  /** The same API for a plain `node:http` server, at a fraction of the work. */
  listener: RequestListener;
  /** A page's FAQs. Throws `GatewayError`. */
  getProductFaqs(query: FaqsQuery): Promise<ProductFaqs>;
  /** The answer to one FAQ. Throws `GatewayError`. */
  getFaqAnswer(query: AnswerQuery): Promise<FaqAnswer>;
  /** What is known of a page's FAQs right now, without asking Alhena; undefined when nothing is. */
  peekProductFaqs(query: FaqsQuery): Promise<ProductFaqs | undefined>;
  /** What Alhena last said about the page to this process, its free text included; for developers, never for shoppers. */
  peekUpstreamNote(query: FaqsQuery): UpstreamNote | undefined;
  /** An answer that is known right now, without asking Alhena. */
  peekFaqAnswer(query: AnswerQuery): Promise<FaqAnswer | undefined>;
  /** Says something in a thread; the same `idempotencyKey` is said at most once. Throws `GatewayError`. */
  sendMessage(message: SendMessage, options?: { idempotencyKey?: string }): Promise<MessageReply>;
  /** Drops what is cached for a page. Resolves to the number of entries dropped. */
  purge(pageUrl: string): Promise<number>;
  health(): Health;
  /** False from `drain` on, so that no new requests are sent here. */
  ready(): boolean;
  drain(): void;
  /** Finishes what is in flight, then lets go of connections and timers. */
  close(): Promise<void>;
  appUrl: string;
  /** Who answers: Alhena, or the embedded one. */
  kind: 'alhena' | 'embedded';
};

/**
 * Builds the gateway. Fields left out come from the environment's variables.
 * Throws `ConfigError` naming every value that is wrong.
 */
export function createShelftalk(given: Partial<ShelftalkConfig> = {}): Shelftalk {
  const config = resolveConfig(given, process.env);
  const clock = config.clock ?? systemClock;
  const verifyUserToken = createUserTokenVerifier(
    config.metadataJwtSecret,
    // Who signs a token goes by the time of day, which may have been set since this process began.
    () => config.clock?.now() ?? Date.now(),
  );
  const log = config.logger ?? createLog({ level: config.logLevel, secrets: secretsOf(config) });
  const tracer = createTracer(config);
  const metrics = traced(createMetrics({ process: true }), tracer);
  const store = createStore(config, clock);
  const upstream = createUpstream(config, { clock, metrics, log });
  const notes = createUpstreamNotes();
  const pages: ReadonlySet<string> = new Set([config.appUrl, ...config.storefrontOrigins]);
  const alhena = notes.watch(upstream.alhena);
  const gateway = createPolicy(config, {
    alhena,
    renewPage: upstream.renewPage,
    store,
    clock,
    metrics,
    log,
  });
  const limit = (name: 'reads' | 'messages', perMinute: number) =>
    createLimit({ name, perMinute, store, metrics, clock });
  let isReady = true;
  warnOfWeakSecrets(config, (event, fields) => log.warn(event, fields));

  const handler = createHandler({
    config,
    gateway,
    limits: {
      reads: limit('reads', config.readsPerMinute),
      messages: limit('messages', config.messagesPerMinute),
    },
    metrics,
    clock,
    verifyUserToken,
    handleLocal: upstream.handleLocal,
    isReady: () => isReady,
    log,
    tracer,
    visitorOf: createVisitors(config, () => log.warn('visitors_unknown', SHARED_LIMITS)),
  });

  return {
    fetch: createFetch(handler),
    listener: createNodeListener(handler),
    getProductFaqs: async (query) =>
      gateway.productFaqs(parseArguments(ProductFaqsQuerySchema, query), ownCaller()),
    getFaqAnswer: async (query) =>
      gateway.faqAnswer(parseArguments(FaqAnswerQuerySchema, query), ownCaller()),
    peekProductFaqs: async (query) =>
      gateway.peekProductFaqs(parseArguments(ProductFaqsQuerySchema, query)),
    peekUpstreamNote: (query) => {
      const { page_url, locale } = parseArguments(ProductFaqsQuerySchema, query);
      return notes.find(toPage(page_url, pages), locale);
    },
    peekFaqAnswer: async (query) =>
      gateway.peekFaqAnswer(parseArguments(FaqAnswerQuerySchema, query)),
    sendMessage: async (message, { idempotencyKey = randomUUID() } = {}) => {
      const parsed = parseSendMessage(message);
      const fingerprint = createHash('sha256').update(canonicalJson(parsed)).digest('hex');
      const { reply } = await gateway.sendMessage(
        parsed,
        { key: idempotencyKey, fingerprint },
        ownCaller(),
      );
      return reply;
    },
    purge: (pageUrl) => gateway.purge(pageUrl),
    health: () => gateway.health(),
    ready: () => isReady,
    drain: () => {
      isReady = false;
    },
    close: async () => {
      isReady = false;
      await gateway.close();
      await store.close();
      await tracer.close();
      log.flush();
    },
    appUrl: config.appUrl,
    kind: upstream.kind,
  };
}

/** Calls made by the server itself are nobody's browser. */
function ownCaller(): Caller {
  return { requestId: randomUUID(), origin: undefined, visitor: 'server' };
}

const SHARED_LIMITS = {
  meanwhile: 'all visitors whose address is not known share the limits of one',
  what_to_do:
    'Behind a proxy set TRUST_PROXY to how many there are; on a server of your own mount listener, or give fetch the remoteAddress of the socket.',
};
