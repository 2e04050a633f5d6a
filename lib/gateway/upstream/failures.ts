import {
  AlhenaAbortError,
  AlhenaError,
  AlhenaStatusError,
  AlhenaTimeoutError,
} from '@/lib/alhena/errors';
import { GatewayError } from '@/lib/gateway/problem';
import type { CallOutcome } from './breaker';

const RETRY_AFTER_SECONDS = 5;

/** What a failed read means to the shopper. Nothing was said, so asking again is always safe. */
export function readFailure(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  if (!(error instanceof AlhenaError)) return new GatewayError('internal', { cause: error });
  if (isCredentials(error)) return credentialsFailure(error);
  if (error instanceof AlhenaTimeoutError && error.delivery === 'unknown')
    return new GatewayError('upstream_timeout', { cause: error });
  if (error.delivery === 'final') return new GatewayError('upstream_rejected', { cause: error });
  return unavailable(error);
}

/**
 * What a failed message means to the shopper. Only `upstream_unavailable`, `upstream_rejected` and `misconfigured` say
 * that it surely was not taken; after the others it may have been.
 */
export function messageFailure(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  if (!(error instanceof AlhenaError)) return new GatewayError('internal', { cause: error });
  if (isCredentials(error)) return credentialsFailure(error);
  switch (error.delivery) {
    case 'not_sent':
    case 'refused':
      return unavailable(error);
    case 'final':
      return new GatewayError('upstream_rejected', { cause: error });
    case 'unknown':
      return error instanceof AlhenaTimeoutError || error instanceof AlhenaAbortError
        ? new GatewayError('upstream_timeout', { cause: error })
        : new GatewayError('delivery_unknown', { cause: error });
    default:
      return error.delivery satisfies never;
  }
}

/** How a call's end counts for the breaker. A refusal for load (429) and a rejected request are answers, not outages. */
export function outcomeOf(error: unknown): CallOutcome {
  if (!(error instanceof AlhenaError) || error instanceof AlhenaAbortError) return 'neutral';
  if (isCredentials(error)) return 'credentials';
  if (error instanceof AlhenaStatusError && error.status >= 400 && error.status < 500) return 'ok';
  return 'failed';
}

/** `upstream_unavailable` with the wait to advise: never less than a second. */
export function unavailable(cause: unknown, retryAfterMs?: number): GatewayError {
  const asked = retryAfterMs ?? (cause instanceof AlhenaError ? cause.retryAfterMs : undefined);
  return new GatewayError('upstream_unavailable', {
    retryAfterSeconds:
      asked === undefined ? RETRY_AFTER_SECONDS : Math.max(1, Math.ceil(asked / 1000)),
    cause,
  });
}

/** The upstream does not take the key. What to do about it is in the log, not in the reply. */
export function credentialsFailure(cause: unknown): GatewayError {
  return new GatewayError('misconfigured', { cause });
}

function isCredentials(error: AlhenaError): boolean {
  return error instanceof AlhenaStatusError && (error.status === 401 || error.status === 403);
}
