import { AlhenaStatusError, type Delivery } from './errors';
import type { AlhenaFetchReply } from './fetch';
import { parseRetryAfterMs } from './retry-after';

type Verdict = { delivery: Delivery; retryable: boolean };

/**
 * Judges a reply that is not a success by its status alone; the body is never read, it may be HTML or echo the key.
 * @param nowMs the clock, for a `Retry-After` that is a date
 */
export function toStatusFailure(
  response: Pick<AlhenaFetchReply, 'status' | 'type' | 'headers'>,
  upstreamRequestId: string | undefined,
  nowMs: number,
): AlhenaStatusError {
  // Outside Node a redirect that is not followed has no status.
  const status = response.type === 'opaqueredirect' ? 302 : response.status;
  const retryAfterMs = parseRetryAfterMs(response.headers.get('retry-after'), nowMs);
  return new AlhenaStatusError(`Alhena answered with status ${status}`, {
    ...verdict(status, retryAfterMs !== undefined),
    status,
    retryAfterMs,
    upstreamRequestId,
  });
}

/** 503 says "not taken" only together with a readable `Retry-After`; a proxy's bare 503 may follow a message that was. */
function verdict(status: number, hasRetryAfter: boolean): Verdict {
  if (status === 429 || (status === 503 && hasRetryAfter)) {
    return { delivery: 'refused', retryable: true };
  }
  if (status === 408 || status === 425) return { delivery: 'unknown', retryable: true };
  if (status >= 400 && status < 500) return { delivery: 'final', retryable: false };
  return { delivery: 'unknown', retryable: status >= 500 && status !== 501 };
}
