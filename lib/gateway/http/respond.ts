import type { Problem } from '@/lib/contract';
import { GatewayError, PROBLEMS } from '@/lib/gateway/problem';
import type { HeaderReader } from './api-request';
import type { Answer } from './handler';
import type { Reply } from './reply';

const SHARED_CACHE_CONTROL =
  'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800';
const EXPOSED_HEADERS = 'etag, idempotent-replayed, retry-after, x-request-id';
const RETRY_AFTER_DEFAULT_SECONDS = 2;
const RETRY_AFTER_MAX_SECONDS = 3600;

export type AnswerContext = {
  method: string;
  headers: HeaderReader;
  requestId: string;
  corsOrigin: string | undefined;
  /** Whether the app is served over https, so that browsers may be told to stay there. */
  isSecure: boolean;
};

/** The one place where an error becomes an answer: its code decides status and words, its cause stays here. */
export function problemReply(error: unknown, requestId: string, documentation: string): Reply {
  const known = error instanceof GatewayError ? error : new GatewayError('internal');
  const { status, title } = PROBLEMS[known.code];
  const retryAfter = retryAfterSeconds(known, status);
  const problem: Problem = {
    type: `${documentation}#/components/responses/${known.code}`,
    title,
    status,
    code: known.code,
    ...(known.detail === undefined ? {} : { detail: known.detail }),
    ...(retryAfter === undefined ? {} : { retry_after_seconds: retryAfter }),
    request_id: requestId,
  };
  return {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify(problem),
    code: known.code,
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  };
}

/** Adds the headers every answer carries, answers `If-None-Match`, and leaves the body away for HEAD. */
export function toAnswer(reply: Reply, context: AnswerContext): Answer {
  const { etag, status } = reply;
  const headers = headersOf(reply, context);
  if (etag !== undefined && isKnown(context.headers.get('if-none-match'), etag))
    return { status: 304, headers, body: null };
  headers['content-type'] = reply.contentType;
  const hasBody = context.method !== 'HEAD' && status !== 204;
  return { status, headers, body: hasBody ? reply.body : null };
}

function headersOf(
  reply: Reply,
  { requestId, corsOrigin, isSecure }: AnswerContext,
): Record<string, string> {
  const headers: Record<string, string> = {
    'x-request-id': requestId,
    'cache-control': reply.etag !== undefined ? SHARED_CACHE_CONTROL : 'no-store',
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...reply.headers,
  };
  if (reply.etag !== undefined) headers.etag = reply.etag;
  if (isSecure) headers['strict-transport-security'] = 'max-age=31536000';
  if (corsOrigin !== undefined) {
    headers['access-control-allow-origin'] = corsOrigin;
    headers['access-control-expose-headers'] = EXPOSED_HEADERS;
  }
  return headers;
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}

function retryAfterSeconds(error: GatewayError, status: number): number | undefined {
  const asked = error.retryAfterSeconds;
  if (asked !== undefined && Number.isFinite(asked))
    return Math.min(RETRY_AFTER_MAX_SECONDS, Math.max(1, Math.ceil(asked)));
  return status === 429 || status === 503 ? RETRY_AFTER_DEFAULT_SECONDS : undefined;
}
