/**
 * What is known about a call that failed.
 * - `not_sent`: the connection was never made; the upstream has seen nothing.
 * - `refused`: the upstream said it did not take it (429, or 503 with `Retry-After`).
 * - `unknown`: the request went out and no readable answer came back; it may have been processed.
 * - `final`: the upstream answered and will answer the same again.
 */
export type Delivery = 'not_sent' | 'refused' | 'unknown' | 'final';

export type AlhenaErrorOptions = {
  delivery: Delivery;
  /** Whether the same call could succeed later. */
  retryable: boolean;
  /** Milliseconds the upstream asked to wait, already bounded. */
  retryAfterMs?: number | undefined;
  /** The upstream's own request id, when it sent one. */
  upstreamRequestId?: string | undefined;
  cause?: unknown;
};

/**
 * Base of every error thrown by `createAlhena`. Its message is for developers; it never holds upstream text or the key.
 * Each kind writes its name out: a bundler may give the class another one.
 */
export class AlhenaError extends Error {
  override readonly name: string = 'AlhenaError';
  readonly delivery: Delivery;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly upstreamRequestId: string | undefined;

  constructor(message: string, options: AlhenaErrorOptions) {
    super(message, { cause: options.cause });
    this.delivery = options.delivery;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.upstreamRequestId = options.upstreamRequestId;
  }
}

/** The connection failed: refused, no such host, TLS, or reset. */
export class AlhenaConnectionError extends AlhenaError {
  override readonly name = 'AlhenaConnectionError';
  /** The runtime's own code, such as `ECONNRESET`, when it gave one. */
  readonly code: string | undefined;

  constructor(message: string, options: AlhenaErrorOptions & { code?: string | undefined }) {
    super(message, options);
    this.code = options.code;
  }
}

/** The deadline passed before the whole reply was read. */
export class AlhenaTimeoutError extends AlhenaError {
  override readonly name = 'AlhenaTimeoutError';
}

/** The upstream answered with a status that is not a success; a redirect is one, and is never followed. */
export class AlhenaStatusError extends AlhenaError {
  override readonly name = 'AlhenaStatusError';
  readonly status: number;

  constructor(message: string, options: AlhenaErrorOptions & { status: number }) {
    super(message, options);
    this.status = options.status;
  }
}

/** A success status with a reply that cannot be read: not JSON, cut off, too large, or of another shape. */
export class AlhenaReplyError extends AlhenaError {
  override readonly name = 'AlhenaReplyError';
}

/** The caller's own signal ended the call. Never retried. */
export class AlhenaAbortError extends AlhenaError {
  override readonly name = 'AlhenaAbortError';
}
