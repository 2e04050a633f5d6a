import type { ProblemCode } from '@/lib/contract';

/** Status and shopper-facing title of every error code the API can answer with. */
export const PROBLEMS: Record<ProblemCode, { status: number; title: string }> = {
  invalid_request: { status: 400, title: 'That request could not be understood.' },
  origin_not_allowed: { status: 403, title: 'This site may not use this service.' },
  page_not_allowed: { status: 403, title: 'Questions are not available for this page.' },
  faq_not_found: { status: 404, title: 'This question is no longer here.' },
  not_found: { status: 404, title: 'There is nothing at this address.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method.' },
  request_timeout: { status: 408, title: 'The request took too long to arrive.' },
  delivery_unknown: { status: 409, title: 'We could not tell whether your message arrived.' },
  payload_too_large: { status: 413, title: 'That message is too large.' },
  unsupported_media_type: { status: 415, title: 'That request could not be understood.' },
  idempotency_key_reused: {
    status: 422,
    title: 'That message was already used for something else.',
  },
  rate_limited: { status: 429, title: 'That was a lot at once. Please wait a moment.' },
  internal: { status: 500, title: 'Something went wrong on our side.' },
  misconfigured: { status: 500, title: 'This service is not set up yet.' },
  upstream_rejected: { status: 502, title: 'We could not get an answer right now.' },
  upstream_unavailable: { status: 503, title: 'Answers are not available right now.' },
  upstream_timeout: { status: 504, title: 'This is taking longer than usual.' },
};

type GatewayErrorOptions = {
  /** For developers: what is wrong and what to do, naming the field. Sent as `detail`; never upstream text. */
  detail?: string;
  retryAfterSeconds?: number;
  cause?: unknown;
};

/** The one error the gateway throws; `respond.ts` turns it into problem+json. */
export class GatewayError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, options: GatewayErrorOptions = {}) {
    super(options.detail ?? PROBLEMS[code].title, { cause: options.cause });
    this.name = 'GatewayError';
    this.code = code;
    this.detail = options.detail;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
