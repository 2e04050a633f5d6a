import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error';
import { retryDelayMs, shouldRetry } from './retry';

describe('shouldRetry', () => {
  it.each([
    ['a broken connection', new ApiError('network'), true],
    ['being offline', new ApiError('offline'), false],
    ['a timeout', new ApiError('timeout'), false],
    ['the caller giving up', new ApiError('aborted'), false],
    ['a reply nobody can read', new ApiError('unreadable'), false],
    [
      '503 with a short wait',
      new ApiError('problem', { code: 'upstream_unavailable', retryAfterMs: 2000 }),
      true,
    ],
    [
      '503 with a long wait',
      new ApiError('problem', { code: 'upstream_unavailable', retryAfterMs: 30_000 }),
      false,
    ],
    ['503 without a wait', new ApiError('problem', { code: 'upstream_unavailable' }), false],
    ['429', new ApiError('problem', { code: 'rate_limited', retryAfterMs: 1000 }), false],
    ['a question that is gone', new ApiError('problem', { code: 'faq_not_found' }), false],
    ['a fault of our own', new Error('boom'), false],
  ])('after %s: %s', (_name, error, expected) => {
    expect(shouldRetry(0, error)).toBe(expected);
  });

  it('ends after three tries', () => {
    expect(shouldRetry(2, new ApiError('network'))).toBe(true);
    expect(shouldRetry(3, new ApiError('network'))).toBe(false);
  });
});

describe('retryDelayMs', () => {
  it.each([
    [0, undefined, 500],
    [1, undefined, 1000],
    [9, undefined, 4000],
    [0, 2000, 2000],
  ])('after %i failures and %s ms asked for waits %i ms', (failures, retryAfterMs, delay) => {
    expect(retryDelayMs(failures, new ApiError('network', { retryAfterMs }))).toBe(delay);
  });
});
