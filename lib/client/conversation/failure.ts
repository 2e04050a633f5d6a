import type { ApiError } from '../api-error';
import type { Message, Status } from './conversation';

/** What becomes of a message that got no answer. `isTry` counts it against the automatic tries. */
export type Failure = { status: Status; isTry?: boolean } | 'faq_lost';

/** A pause longer than this is not sat out; the shopper is told and taps. */
const WAIT_MAX_MS = 30_000;
const NETWORK_WAITS_MS = [1_000, 3_000];

/**
 * Judges a failure by what is known of the message's fate. Whatever is sent again by itself is sent under the same key,
 * which the gateway answers once; where only a new key can send it, it waits for the shopper.
 */
export function afterFailure(
  error: ApiError,
  message: Pick<Message, 'tries' | 'request'>,
  now: number,
): Failure {
  switch (error.kind) {
    case 'aborted':
      return { status: { state: 'stopped' } };
    case 'offline':
      return { status: { state: 'queued' } };
    case 'network': {
      const pauseMs = NETWORK_WAITS_MS[message.tries];
      return pauseMs === undefined
        ? { status: { state: 'not_sent', reason: 'network' } }
        : { status: { state: 'waiting', until: now + pauseMs, reason: 'network' }, isTry: true };
    }
    case 'timeout':
    case 'unreadable':
      return { status: { state: 'delivery_unknown', isSettled: false } };
    case 'problem':
      return afterProblem(error, message, now);
  }
}

/** What only the shop can put right. */
type SetUpWrongly =
  | 'origin_not_allowed'
  | 'page_not_allowed'
  | 'not_found'
  | 'method_not_allowed'
  | 'unsupported_media_type'
  | 'misconfigured';

function afterProblem(
  { code, retryAfterMs }: ApiError,
  message: Pick<Message, 'tries' | 'request'>,
  now: number,
): Failure {
  switch (code) {
    case 'rate_limited':
    case 'upstream_unavailable': {
      const isBusy = code === 'rate_limited';
      const until = retryAfterMs === undefined ? {} : { until: now + retryAfterMs };
      if (retryAfterMs === undefined || retryAfterMs > WAIT_MAX_MS || message.tries > 0) {
        const reason = isBusy ? 'busy' : 'unavailable';
        return { status: { state: 'not_sent', reason, ...until } };
      }
      const pause = { state: 'waiting', until: now + retryAfterMs, reason: 'busy' } as const;
      return { status: pause, isTry: true };
    }
    case 'faq_not_found':
      return message.request?.faq_id === undefined
        ? { status: { state: 'not_sent', reason: 'unavailable' } }
        : 'faq_lost';
    case 'delivery_unknown':
    case 'upstream_timeout':
    case 'idempotency_key_reused':
      return { status: { state: 'delivery_unknown', isSettled: true } };
    case 'internal':
    case undefined:
      return { status: { state: 'delivery_unknown', isSettled: false } };
    case 'invalid_request':
    case 'payload_too_large':
    case 'upstream_rejected':
      return { status: { state: 'not_sent', reason: 'rejected' } };
    case 'request_timeout':
      return { status: { state: 'not_sent', reason: 'network' } };
    default:
      code satisfies SetUpWrongly;
      return { status: { state: 'not_sent', reason: 'unavailable' } };
  }
}

/**
 * Whether sending again needs a key of its own: the gateway has settled the old one, or refused what it was used for.
 */
export function needsNewKey(status: Status): boolean {
  return status.state === 'delivery_unknown'
    ? status.isSettled
    : status.state === 'not_sent' && status.reason === 'rejected';
}
