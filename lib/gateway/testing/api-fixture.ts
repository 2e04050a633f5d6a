import { request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@/lib/clock';
import { createHandler } from '@/lib/gateway/http/handler';
import { createNodeListener } from '@/lib/gateway/http/node-listener';
import { createNodeServer } from '@/lib/gateway/http/node-server';
import { createUserTokenVerifier } from '@/lib/gateway/http/user-token';
import { createVisitors } from '@/lib/gateway/http/visitor';
import { createFetch, type Handler } from '@/lib/gateway/http/web';
import { GatewayError } from '@/lib/gateway/problem';
import { createStore } from '@/lib/gateway/store/store';
import { createLog } from '@/lib/gateway/telemetry/log';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { createTracer } from '@/lib/gateway/telemetry/tracing';
import { resolveConfig, type ShelftalkConfig } from '../config';
import type { Caller, Gateway } from '../gateway';
import { createLimit } from '../limits';

/** The HTTP edge over a gateway that remembers what it was asked, for tests of either mount. */

export const PAGE = 'https://shop.example/products/blue-jacket';
export const STOREFRONT = 'https://shop.example';
export const KEY = 'idempotency-key-1';

export type Asked = { call: string; input: unknown; caller?: Caller; fingerprint?: string };

export type ApiFixture = {
  handler: Handler;
  listener: RequestListener;
  asked: Asked[];
  /** Everything written to the log. */
  lines: string[];
  isReady: boolean;
};

type FixtureOptions = {
  config?: Partial<ShelftalkConfig>;
  gateway?: Partial<Gateway>;
  handleLocal?: (request: Request) => Promise<Response>;
};

export function createApiFixture(options: FixtureOptions = {}): ApiFixture {
  const config = resolveConfig(
    {
      appUrl: 'https://app.example',
      storefrontOrigins: [STOREFRONT],
      adminToken: 'admin-token',
      metricsToken: 'metrics-token',
      messagesPerMinute: 100_000,
      readsPerMinute: 100_000,
      ...options.config,
    },
    {},
  );
  const asked: Asked[] = [];
  const lines: string[] = [];
  const metrics = createMetrics();
  const clock = config.clock ?? systemClock;
  const store = createStore(config, clock);
  const limit = (name: 'reads' | 'messages', perMinute: number) =>
    createLimit({ name, perMinute, store, metrics, clock });
  const answer = createHandler({
    config,
    gateway: { ...fakeGateway(asked), ...options.gateway },
    limits: {
      reads: limit('reads', config.readsPerMinute),
      messages: limit('messages', config.messagesPerMinute),
    },
    metrics,
    clock,
    verifyUserToken: createUserTokenVerifier(config.metadataJwtSecret),
    handleLocal: options.handleLocal,
    isReady: () => fixture.isReady,
    log: createLog({ level: 'info', write: (line) => lines.push(line) }),
    tracer: createTracer(config),
    visitorOf: createVisitors(config),
  });
  const fixture: ApiFixture = {
    handler: createFetch(answer),
    listener: createNodeListener(answer),
    asked,
    lines,
    isReady: true,
  };
  return fixture;
}

function fakeGateway(asked: Asked[]): Gateway {
  return {
    productFaqs: async (query, caller) => {
      asked.push({ call: 'productFaqs', input: query, caller });
      if (query.page_url.includes('generating'))
        return { status: 'generating', retry_after_seconds: 7 };
      if (query.page_url.includes('none')) return { status: 'not_available', faqs: [] };
      return { status: 'ready', faqs: [{ faq_id: 1, question: 'Is it waterproof?' }] };
    },
    faqAnswer: async (query, caller) => {
      asked.push({ call: 'faqAnswer', input: query, caller });
      if (query.faq_id === 404) throw new GatewayError('faq_not_found');
      return { faq_id: query.faq_id, question: 'Is it waterproof?', answer: 'Yes.' };
    },
    sendMessage: async (message, { fingerprint }, caller) => {
      asked.push({ call: 'sendMessage', input: message, caller, fingerprint });
      return {
        reply: { result_text: 'Hello.', thread_id: 'sealed' },
        replayed: message.query_text === 'again',
      };
    },
    peekProductFaqs: async () => undefined,
    peekFaqAnswer: async () => undefined,
    purge: async (page_url) => {
      asked.push({ call: 'purge', input: page_url });
      return 3;
    },
    health: () => ({ status: 'ok', upstream: 'ok', store: 'memory', version: '0' }),
    close: async () => {},
  };
}

export type Sent = { status: number; headers: Headers; text: string };

export type SendOptions = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
};

export type Send = (path: string, options?: SendOptions) => Promise<Sent>;

/** Calls the handler as a framework would. */
export function sendToHandler(handler: Handler): Send {
  return async (path, { method = 'GET', headers = {}, body } = {}) => {
    const response = await handler(
      new Request(`http://localhost${path}`, {
        method,
        headers,
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : Buffer.from(body) }),
      }),
      { remoteAddress: '203.0.113.7' },
    );
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

/** Serves the API on plain Node and calls it over a socket. */
export async function serveOnNode(
  listener: RequestListener,
): Promise<{ send: Send; port: number; close: () => Promise<void> }> {
  const server = createNodeServer({ listener });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    send: (path, options) => sendOverSocket(port, path, options),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function sendOverSocket(port: number, path: string, options: SendOptions = {}): Promise<Sent> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(
            Object.entries(response.headers).map(([name, value]): [string, string] => [
              name,
              String(value),
            ]),
          ),
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
