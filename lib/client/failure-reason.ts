import type { ApiError } from './api-error';
import type { FailureReason } from './events';

/** An error as events tell it: its cause, and the id under which the gateway's log knows it. */
export function reasonOf(error: ApiError): FailureReason {
  return {
    kind: error.kind,
    ...(error.code ? { code: error.code } : {}),
    ...(error.requestId ? { request_id: error.requestId } : {}),
  };
}
