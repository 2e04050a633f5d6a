import { createHash, timingSafeEqual } from 'node:crypto';
import { type Clock, systemClock } from '@/lib/clock';
import { createEngine } from './engine';
import { createReadUrl } from './fetch/read-url';
import { productFaqs } from './http/product-faqs';
import { createRateLimit } from './http/rate-limit';
import { ApiError, errorReply, jsonReply } from './http/reply';
import { sendMessage } from './http/send-message';
import { createModel } from './model/model';

export type LocalAlhenaOptions = {
  /** What `Authorization: Bearer` must carry. */
  apiKey: string;
  /** The app's own public URL; its pages may be read wherever it runs, and `https://mystore.com` is read from it. */
  appUrl: string;
  /** Further origins whose pages may be read although they are private or on another port. */
  allowedOrigins: string[];
  /** Replaces the network for reading pages; the address checks at connect time are then the caller's. */
  fetch?: typeof globalThis.fetch;
  clock?: Clock;
  /** An OpenAI-compatible endpoint that words the answers, grounded in the same passages. */
  model?: { url: string; key?: string; name?: string };
};

/** Requests a minute to product-faqs, for the whole company (Alhena reference, "Rate Limits"). */
const FAQ_REQUESTS_PER_MINUTE = 500;

/**
 * The embedded Alhena: speaks the HTTP contract of the Alhena reference under `/api/v1/*` and answers from the product
 * page itself. The returned handler never throws; hostile input is a 4xx.
 */
export function createLocalAlhena(
  options: LocalAlhenaOptions,
): (request: Request) => Promise<Response> {
  const clock = options.clock ?? systemClock;
  const appOrigin = new URL(options.appUrl).origin;
  const trusted = new Set([
    appOrigin,
    ...options.allowedOrigins.map((origin) => new URL(origin).origin),
  ]);
  const readUrl = createReadUrl({
    trusted,
    clock,
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  const model = options.model
    ? createModel({ ...options.model, clock, fetch: options.fetch ?? globalThis.fetch })
    : undefined;
  const engine = createEngine({ readUrl, clock, appOrigin, trusted, model });
  const faqLimit = createRateLimit(FAQ_REQUESTS_PER_MINUTE, clock);
  const keyDigest = digest(options.apiKey);

  async function route(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.replace(/\/$/, '');
    const method = METHODS.get(path);
    if (!method) throw new ApiError('not_found', 'There is nothing at this address.');
    if (!isAuthorised(request, keyDigest)) {
      throw new ApiError(
        'unauthorized',
        'Send a valid API key as "Authorization: Bearer <your_api_key>".',
        {
          'www-authenticate': 'Bearer',
        },
      );
    }
    if (request.method !== method) {
      throw new ApiError('method_not_allowed', `This address takes ${method} only.`, {
        allow: method,
      });
    }
    if (method === 'POST') return sendMessage(engine, request);
    return productFaqs(engine, request, takeFaqRequest);
  }

  function takeFaqRequest(): void {
    const wait = faqLimit.take();
    if (wait === undefined) return;
    throw new ApiError(
      'rate_limited',
      `More than ${FAQ_REQUESTS_PER_MINUTE} requests in a minute.`,
      {
        'retry-after': String(wait),
      },
    );
  }

  return async function handle(request) {
    try {
      return await route(request);
    } catch (error) {
      if (error instanceof ApiError) return errorReply(error);
      return jsonReply(500, { error: { code: 'internal', message: 'Something went wrong.' } });
    }
  };
}

const METHODS = new Map([
  ['/api/v1/product-faqs', 'GET'],
  ['/api/v1/send_message', 'POST'],
]);

function isAuthorised(request: Request, keyDigest: Buffer): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), keyDigest);
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
