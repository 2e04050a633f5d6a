import { randomBytes } from 'node:crypto';

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** The caller's trace by W3C Trace Context; undefined when absent or invalid. */
export function parseTraceparent(
  header: string | null,
): { traceId: string; spanId: string } | undefined {
  const match = TRACEPARENT.exec(header ?? '');
  const [, traceId = '', spanId = ''] = match ?? [];
  return match && /[^0]/.test(traceId) && /[^0]/.test(spanId) ? { traceId, spanId } : undefined;
}

export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}

export function newSpanId(): string {
  return randomBytes(8).toString('hex');
}
