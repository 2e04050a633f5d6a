import { describe, expect, it } from 'vitest';
import {
  AlhenaAbortError,
  AlhenaConnectionError,
  type AlhenaError,
  AlhenaReplyError,
  AlhenaStatusError,
  AlhenaTimeoutError,
  type Delivery,
} from './errors';
import { type CallKind, retryDelayMs } from './retry';

const connection = (delivery: Delivery, code?: string, retryable = true) =>
  new AlhenaConnectionError('x', { delivery, retryable, code });
const status = (code: number, delivery: Delivery, retryAfterMs?: number) =>
  new AlhenaStatusError('x', {
    delivery,
    retryable: delivery !== 'final',
    status: code,
    retryAfterMs,
  });

/** Failure, tries a read may make, tries a message may make. */
const TABLE: [string, AlhenaError, number, number][] = [
  ['connection refused', connection('not_sent', 'ECONNREFUSED'), 3, 2],
  ['connect timeout', connection('not_sent', 'UND_ERR_CONNECT_TIMEOUT'), 3, 2],
  ['name server trouble', connection('not_sent', 'EAI_AGAIN'), 3, 2],
  ['unknown host', connection('not_sent', 'ENOTFOUND'), 2, 2],
  ['bad certificate', connection('not_sent', 'CERT_HAS_EXPIRED', false), 1, 1],
  ['reset', connection('unknown', 'ECONNRESET'), 3, 1],
  ['timeout', new AlhenaTimeoutError('x', { delivery: 'unknown', retryable: true }), 3, 1],
  ['429', status(429, 'refused'), 3, 2],
  ['429 with Retry-After', status(429, 'refused', 1000), 3, 2],
  ['503 with Retry-After', status(503, 'refused', 0), 3, 2],
  ['503 bare', status(503, 'unknown'), 3, 1],
  ['500', status(500, 'unknown'), 3, 1],
  ['502', status(502, 'unknown'), 3, 1],
  ['400', status(400, 'final'), 1, 1],
  ['401', status(401, 'final'), 1, 1],
  ['404', status(404, 'final'), 1, 1],
  ['422', status(422, 'final'), 1, 1],
  ['unreadable reply', new AlhenaReplyError('x', { delivery: 'unknown', retryable: true }), 2, 1],
  ['too large reply', new AlhenaReplyError('x', { delivery: 'unknown', retryable: false }), 1, 1],
  ['abort', new AlhenaAbortError('x', { delivery: 'unknown', retryable: false }), 1, 1],
];

describe('retryDelayMs', () => {
  it.each(TABLE)('bounds the tries after: %s', (_, error, readTries, messageTries) => {
    expect([triesOf('read', error), triesOf('message', error)]).toEqual([readTries, messageTries]);
  });

  it.each([
    [1, 0, 0],
    [1, 0.5, 100],
    [2, 0.5, 200],
    [2, 0.999, 400],
  ])('waits with full jitter: try %i at %f is %i ms', (tries, random, ms) => {
    expect(delay({ tries, random })).toBe(ms);
  });

  it('waits as long as the upstream asks', () => {
    expect(delay({ error: status(429, 'refused', 3000), random: 0.5 })).toBe(3000);
  });

  it('waits at least its own backoff when the upstream says now', () => {
    expect(delay({ error: status(503, 'refused', 0), random: 0.5 })).toBe(100);
  });

  it('gives up when the wait and a try do not fit before the deadline', () => {
    const error = status(429, 'refused', 3000);
    expect(delay({ error, remainingMs: 4000, minTryMs: 1000 })).toBe(3000);
    expect(delay({ error, remainingMs: 3999, minTryMs: 1000 })).toBeUndefined();
  });
});

function delay(change: Partial<Parameters<typeof retryDelayMs>[0]>): number | undefined {
  return retryDelayMs({
    kind: 'read',
    error: connection('unknown', 'ECONNRESET'),
    tries: 1,
    remainingMs: 60_000,
    minTryMs: 1000,
    random: 0,
    ...change,
  });
}

function triesOf(kind: CallKind, error: AlhenaError): number {
  let tries = 1;
  while (tries < 10 && delay({ kind, error, tries }) !== undefined) tries += 1;
  return tries;
}
