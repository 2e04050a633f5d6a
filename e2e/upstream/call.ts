import type { IncomingMessage } from 'node:http';
import type { Route } from './truth-log';

/** A call's fields as they were sent, unknown ones left out but named. */
export type Call = {
  route: Route;
  page_url?: string;
  locale?: string;
  count?: number;
  faq_id?: number;
  thread_id?: string;
  query_text?: string;
  user_metadata?: unknown;
  fields: string[];
};

/** The call was not one this API knows. */
export class BadCall extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const BODY_MAX_BYTES = 1_048_576;

/** Reads either endpoint's request. Throws `BadCall`. */
export async function readCall(req: IncomingMessage, url: URL): Promise<Call> {
  if (url.pathname === '/api/v1/product-faqs' && req.method === 'GET') return listCall(url);
  if (url.pathname === '/api/v1/send_message' && req.method === 'POST') {
    return messageCall(await readJson(req));
  }
  throw new BadCall(404, 'no such endpoint');
}

function listCall({ searchParams }: URL): Call {
  const count = searchParams.get('count');
  const locale = searchParams.get('locale');
  const pageUrl = searchParams.get('page_url') ?? '';
  if (!isWebUrl(pageUrl)) throw new BadCall(400, 'page_url must be http or https');
  if (count !== null && !/^(?:[1-9]|10)$/.test(count)) throw new BadCall(400, 'count must be 1–10');
  return {
    route: 'product_faqs',
    page_url: pageUrl,
    ...(locale === null ? {} : { locale }),
    ...(count === null ? {} : { count: Number(count) }),
    fields: [...searchParams.keys()],
  };
}

function messageCall(body: Record<string, unknown>): Call {
  const { query_text, thread_id, faq_id, page_url, locale, user_metadata } = body;
  if (typeof query_text !== 'string' || query_text === '') {
    throw new BadCall(400, 'query_text is required');
  }
  return {
    route: 'send_message',
    query_text,
    ...optionalString('thread_id', thread_id),
    ...optionalString('locale', locale),
    ...optionalString('page_url', page_url),
    ...(faq_id === undefined ? {} : { faq_id: integer(faq_id) }),
    ...(user_metadata === undefined ? {} : { user_metadata }),
    fields: Object.keys(body),
  };
}

function optionalString(name: string, value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'string') throw new BadCall(400, `${name} must be a string`);
  if (name === 'page_url' && !isWebUrl(value)) throw new BadCall(400, 'page_url must be a URL');
  return { [name]: value };
}

function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new BadCall(400, 'faq_id must be an integer');
  }
  return value;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

async function readJson(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    if (bytes > BODY_MAX_BYTES) throw new BadCall(413, 'body too large');
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (isRecord(body)) return body;
  } catch {}
  throw new BadCall(400, 'the body must be a JSON object');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
