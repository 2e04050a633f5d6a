import * as v from 'valibot';
import {
  type FaqAnswerQuery,
  FaqAnswerQuerySchema,
  LIMITS,
  type ProductFaqsQuery,
  ProductFaqsQuerySchema,
  PurgeSchema,
  SendMessageSchema,
} from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';
import type { HeaderReader } from './api-request';

/** What an address says, for as long as the address itself is kept. */
const listQueries = new WeakMap<URL, ProductFaqsQuery>();
const answerQueries = new WeakMap<URL, FaqAnswerQuery>();

/** The fields of each call, parsed by the contract. All throw `invalid_request` naming the field. */

export function parseProductFaqsQuery(url: URL): ProductFaqsQuery {
  return remembered(listQueries, url, () => {
    const count = single(url.searchParams, 'count');
    return parse(ProductFaqsQuerySchema, {
      ...pageOf(url.searchParams),
      ...(count === undefined ? {} : { count: integerOf(count) }),
    });
  });
}

export function parseFaqAnswerQuery(faqId: string, url: URL): FaqAnswerQuery {
  return remembered(answerQueries, url, () =>
    parse(FaqAnswerQuerySchema, { faq_id: integerOf(faqId), ...pageOf(url.searchParams) }),
  );
}

/** A message whose fields are parsed; assignable to the contract's `SendMessage`. */
export type ParsedMessage = v.InferOutput<typeof SendMessageSchema>;

export function parseSendMessage(body: unknown): ParsedMessage {
  const message = parse(SendMessageSchema, body);
  if (message.faq_id !== undefined && message.page_url === undefined)
    throw invalid('page_url is required with faq_id');
  return message;
}

export function parsePurge(body: unknown): { page_url: string } {
  return parse(PurgeSchema, body);
}

export function parseIdempotencyKey(headers: HeaderReader): string {
  const key = headers.get('idempotency-key');
  if (key === null) throw invalid('The Idempotency-Key header is required');
  const { IDEMPOTENCY_KEY_MIN: min, IDEMPOTENCY_KEY_MAX: max } = LIMITS;
  if (key.length >= min && key.length <= max && /^[\x21-\x7e]+$/.test(key)) return key;
  throw invalid(`Idempotency-Key must be ${min} to ${max} visible ASCII characters`);
}

/** Parses typed arguments of a caller in the same process by the same rules. */
export function parseArguments<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  return parse(schema, value);
}

function remembered<T>(known: WeakMap<URL, T>, url: URL, read: () => T): T {
  const before = known.get(url);
  if (before !== undefined) return before;
  const value = read();
  known.set(url, value);
  return value;
}

function pageOf(query: URLSearchParams): { page_url?: string; locale?: string } {
  const page_url = single(query, 'page_url');
  const locale = single(query, 'locale');
  return {
    ...(page_url === undefined ? {} : { page_url }),
    ...(locale === undefined ? {} : { locale }),
  };
}

function single(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  if (values.length > 1) throw invalid(`${name} is given more than once`);
  return values[0];
}

/** One spelling for each number, or caches in front would keep the same reply under several addresses. */
function integerOf(text: string): number {
  return /^(?:0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  const isNamed = field === '' || issue.message.includes(field.split('.')[0] ?? field);
  const isMissing = issue.received === 'undefined';
  const what = isMissing ? `${field} is required` : issue.message;
  throw invalid(isMissing || isNamed ? what : `${field}: ${what}`);
}

function invalid(detail: string): GatewayError {
  return new GatewayError('invalid_request', { detail: `${detail}.` });
}
