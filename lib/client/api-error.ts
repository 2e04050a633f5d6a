import type { ProblemCode } from '@/lib/contract';

/**
 * Why a call to the gateway brought no answer.
 * - `offline`: the browser says it has no connection
 * - `network`: the connection failed, was refused or was cut off
 * - `timeout`: headers or body did not arrive in time
 * - `problem`: the gateway answered with problem+json; `code` says which
 * - `unreadable`: something answered that does not speak this API
 * - `aborted`: the caller gave up
 */
export type ApiErrorKind = 'offline' | 'network' | 'timeout' | 'problem' | 'unreadable' | 'aborted';

type ApiErrorDetails = {
  code?: ProblemCode | undefined;
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  requestId?: string | undefined;
  cause?: unknown;
};

export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code: ProblemCode | undefined;
  readonly status: number | undefined;
  /** How long the gateway asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;

  constructor(kind: ApiErrorKind, details: ApiErrorDetails = {}) {
    super(details.code ?? kind, { cause: details.cause });
    this.name = 'ApiError';
    this.kind = kind;
    this.code = details.code;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.requestId = details.requestId;
  }
}

/** Any thrown value as an `ApiError`; what is not one came from a fault of our own and is `unreadable`. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('unreadable', { cause: error });
}
