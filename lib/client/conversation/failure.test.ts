import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, type ProblemCode } from '@/lib/contract';
import { ApiError, type ApiErrorKind } from '../api-error';
import { afterFailure, needsNewKey } from './failure';

const NOW = 1_000;
const FRESH = { tries: 0 };

function problem(code: ProblemCode, retryAfterMs?: number): ApiError {
  return new ApiError('problem', { code, retryAfterMs });
}

describe('afterFailure', () => {
  it.each<[ApiErrorKind, object]>([
    ['aborted', { state: 'stopped' }],
    ['offline', { state: 'queued' }],
    ['network', { state: 'waiting', until: NOW + 1_000, reason: 'network' }],
    ['timeout', { state: 'delivery_unknown', isSettled: false }],
    ['unreadable', { state: 'delivery_unknown', isSettled: false }],
  ])('judges %s', (kind, status) => {
    expect(afterFailure(new ApiError(kind), FRESH, NOW)).toMatchObject({ status });
  });

  it.each<[ProblemCode, object]>([
    ['delivery_unknown', { state: 'delivery_unknown', isSettled: true }],
    ['upstream_timeout', { state: 'delivery_unknown', isSettled: true }],
    ['idempotency_key_reused', { state: 'delivery_unknown', isSettled: true }],
    ['internal', { state: 'delivery_unknown', isSettled: false }],
    ['upstream_rejected', { state: 'not_sent', reason: 'rejected' }],
    ['invalid_request', { state: 'not_sent', reason: 'rejected' }],
    ['payload_too_large', { state: 'not_sent', reason: 'rejected' }],
    ['request_timeout', { state: 'not_sent', reason: 'network' }],
    ['upstream_unavailable', { state: 'not_sent', reason: 'unavailable' }],
    ['misconfigured', { state: 'not_sent', reason: 'unavailable' }],
    ['page_not_allowed', { state: 'not_sent', reason: 'unavailable' }],
    ['rate_limited', { state: 'not_sent', reason: 'busy' }],
  ])('judges %s', (code, status) => {
    expect(afterFailure(problem(code), FRESH, NOW)).toEqual({ status });
  });

  it.each<ProblemCode>(['rate_limited', 'upstream_unavailable'])(
    'sits out a short pause asked for by %s once, and no long one',
    (code) => {
      const short = problem(code, 30_000);
      expect(afterFailure(short, FRESH, NOW)).toEqual({
        status: { state: 'waiting', until: NOW + 30_000, reason: 'busy' },
        isTry: true,
      });
      expect(afterFailure(short, { tries: 1 }, NOW)).toMatchObject({
        status: { state: 'not_sent' },
      });
      expect(afterFailure(problem(code, 30_001), FRESH, NOW)).toMatchObject({
        status: { state: 'not_sent', until: NOW + 30_001 },
      });
    },
  );

  it('lets the text go alone only when a FAQ went with it', () => {
    const gone = problem('faq_not_found');
    expect(afterFailure(gone, { tries: 0, request: { locale: 'en', faq_id: 3 } }, NOW)).toBe(
      'faq_lost',
    );
    expect(afterFailure(gone, FRESH, NOW)).toMatchObject({ status: { state: 'not_sent' } });
  });

  it.each(PROBLEM_CODES)('never sends again by itself what may have been taken (%s)', (code) => {
    const failure = afterFailure(problem(code), FRESH, NOW);
    expect(failure).not.toMatchObject({ status: { state: 'waiting' } });
    expect(failure).not.toMatchObject({ status: { state: 'queued' } });
  });
});

describe('needsNewKey', () => {
  it('asks for a new key only where the old one is settled or refused', () => {
    expect(needsNewKey({ state: 'delivery_unknown', isSettled: true })).toBe(true);
    expect(needsNewKey({ state: 'not_sent', reason: 'rejected' })).toBe(true);
    expect(needsNewKey({ state: 'delivery_unknown', isSettled: false })).toBe(false);
    expect(needsNewKey({ state: 'not_sent', reason: 'unavailable' })).toBe(false);
    expect(needsNewKey({ state: 'interrupted' })).toBe(false);
  });
});
