import { hash } from 'node:crypto';
import type { Problem } from '@/lib/contract';
import { GatewayError, PROBLEMS } from '@/lib/gateway/problem';
import type { Reply } from './reply';

const SHARED_CACHE_CONTROL =
  'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800';
const EXPOSED_HEADERS = 'etag, idempotent-replayed, retry-after, x-request-id';
const RETRY_AFTER_DEFAULT_SECONDS = 2;
const RETRY_AFTER_MAX_SECONDS = 3600;

export type ResponseContext = {
  request: Request;
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
export function toResponse(reply: Reply, context: ResponseContext): Response {
  const { request } = context;
  const etag = reply.isShared ? etagOf(reply.body) : undefined;
  const headers = headersOf(reply, etag, context);
  if (etag !== undefined && isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  headers['content-type'] = reply.contentType;
  const hasBody = request.method !== 'HEAD' && reply.status !== 204;
  return new Response(hasBody ? reply.body : null, { status: reply.status, headers });
}

function headersOf(
  reply: Reply,
  etag: string | undefined,
  { requestId, corsOrigin, isSecure }: ResponseContext,
): Record<string, string> {
  const headers: Record<string, string> = {
    'x-request-id': requestId,
    'cache-control': reply.isShared ? SHARED_CACHE_CONTROL : 'no-store',
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    ...reply.headers,
  };
  if (etag !== undefined) headers.etag = etag;
  if (isSecure) headers['strict-transport-security'] = 'max-age=31536000';
  if (corsOrigin !== undefined) {
    headers['access-control-allow-origin'] = corsOrigin;
    headers['access-control-expose-headers'] = EXPOSED_HEADERS;
  }
  return headers;
}

// Weak, because a server in front may compress the same bytes.
function etagOf(body: string): string {
  return `W/"${hash('sha1', body, 'base64')}"`;
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
