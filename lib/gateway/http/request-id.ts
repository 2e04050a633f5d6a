import { randomUUID } from 'node:crypto';
import type { HeaderReader } from './api-request';

const ACCEPTED = /^[A-Za-z0-9_-]{8,64}$/;

/** The id of this request: the caller's own when it is harmless in a header and a log line, else a new one. */
export function requestIdOf(headers: HeaderReader): string {
  const given = headers.get('x-request-id');
  return given !== null && ACCEPTED.test(given) ? given : randomUUID();
}
