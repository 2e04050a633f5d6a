import type { ApiError } from '../api-error';
import type { Message, NotSentReason, Status } from './conversation';

/** What becomes of a message that got no answer. `isTry` counts it against the automatic tries. */
export type Failure = { status: Status; isTry?: boolean } | 'faq_lost';

/** A pause longer than this is not sat out; the shopper is told and taps. */
export const WAIT_MAX_MS = 30_000;
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
        ? notSent('network')
        : { status: { state: 'waiting', until: now + pauseMs, reason: 'network' }, isTry: true };
    }
    case 'timeout':
    case 'unreadable':
      return unknown(false);
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
      const until = retryAfterMs === undefined ? undefined : now + retryAfterMs;
      if (until === undefined || until > now + WAIT_MAX_MS || message.tries > 0) {
        return notSent(isBusy ? 'busy' : 'unavailable', until);
      }
      return { status: { state: 'waiting', until, reason: 'busy' }, isTry: true };
    }
    case 'faq_not_found':
      return message.request?.faq_id === undefined ? notSent('unavailable') : 'faq_lost';
    case 'delivery_unknown':
    case 'upstream_timeout':
    case 'idempotency_key_reused':
      return unknown(true);
    case 'internal':
    case undefined:
      return unknown(false);
    case 'invalid_request':
    case 'payload_too_large':
    case 'upstream_rejected':
      return notSent('rejected');
    case 'request_timeout':
      return notSent('network');
    default:
      code satisfies SetUpWrongly;
      return notSent('unavailable');
  }
}

function notSent(reason: NotSentReason, until?: number): Failure {
  return { status: { state: 'not_sent', reason, ...(until === undefined ? {} : { until }) } };
}

function unknown(isSettled: boolean): Failure {
  return { status: { state: 'delivery_unknown', isSettled } };
}

/**
 * Whether sending again needs a key of its own: the gateway has settled the old one, or refused what it was used for.
 */
export function needsNewKey(status: Status): boolean {
  return status.state === 'delivery_unknown'
    ? status.isSettled
    : status.state === 'not_sent' && status.reason === 'rejected';
}
