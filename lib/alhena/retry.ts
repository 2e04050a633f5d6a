import { AlhenaConnectionError, type AlhenaError, AlhenaReplyError } from './errors';

/**
 * What may be asked twice.
 * - `read`: FAQ lists, and FAQ answers asked without a thread.
 * - `message`: whatever opens or carries a shopper's thread.
 */
export type CallKind = 'read' | 'message';

export const READ_TRIES = 3;
export const MESSAGE_TRIES = 2;
const BACKOFF_BASE_MS = 200;
const BACKOFF_MAX_MS = 2000;

type Failure = {
  kind: CallKind;
  error: AlhenaError;
  /** Tries made so far, 1 after the first. */
  tries: number;
  /** Milliseconds until the call's deadline. */
  remainingMs: number;
  /** Milliseconds the next try needs to have a chance. */
  minTryMs: number;
  /** 0 ≤ x < 1. */
  random: number;
};

/**
 * The whole retry policy: milliseconds to wait before the next try, or undefined to give up.
 * A message is repeated only when the upstream surely did not take it, and once: the first attempt may have been answered.
 */
export function retryDelayMs(failure: Failure): number | undefined {
  if (failure.tries >= triesAllowed(failure.kind, failure.error)) return undefined;
  const backoffMs =
    failure.random * Math.min(BACKOFF_MAX_MS, BACKOFF_BASE_MS * 2 ** (failure.tries - 1));
  const delayMs = Math.round(Math.max(backoffMs, failure.error.retryAfterMs ?? 0));
  return delayMs + failure.minTryMs <= failure.remainingMs ? delayMs : undefined;
}

function triesAllowed(kind: CallKind, error: AlhenaError): number {
  if (!error.retryable) return 1;
  switch (error.delivery) {
    case 'final':
      return 1;
    case 'not_sent':
      return kind === 'message' || isUnknownHost(error) ? 2 : READ_TRIES;
    case 'refused':
      return kind === 'message' ? MESSAGE_TRIES : READ_TRIES;
    case 'unknown':
      if (kind === 'message') return 1;
      return error instanceof AlhenaReplyError ? 2 : READ_TRIES;
    default:
      return error.delivery satisfies never;
  }
}

/** A name that does not resolve is a wrong setting far more often than a passing fault. */
function isUnknownHost(error: AlhenaError): boolean {
  return error instanceof AlhenaConnectionError && error.code === 'ENOTFOUND';
}
