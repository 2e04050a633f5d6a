import { describe, expect, it } from 'vitest';
import { toStatusFailure } from './status-failure';

describe('toStatusFailure', () => {
  it.each([
    [400, null, 'final', false],
    [401, null, 'final', false],
    [403, null, 'final', false],
    [404, null, 'final', false],
    [410, null, 'final', false],
    [422, null, 'final', false],
    [401, '5', 'final', false],
    [408, null, 'unknown', true],
    [429, null, 'refused', true],
    [429, 'soon', 'refused', true],
    [429, '3', 'refused', true],
    [500, null, 'unknown', true],
    [500, '3', 'unknown', true],
    [501, null, 'unknown', false],
    [502, null, 'unknown', true],
    [503, null, 'unknown', true],
    [503, 'soon', 'unknown', true],
    [503, '-1', 'unknown', true],
    [503, '0', 'refused', true],
    [503, '3', 'refused', true],
    [503, 'Wed, 21 Oct 2015 07:28:00 GMT', 'refused', true],
    [504, null, 'unknown', true],
    [301, null, 'unknown', false],
    [302, null, 'unknown', false],
    [304, null, 'unknown', false],
    [307, null, 'unknown', false],
  ])('%i with Retry-After %j is %s', (status, retryAfter, delivery, retryable) => {
    const headers = retryAfter === null ? {} : { 'retry-after': retryAfter };
    const error = toStatusFailure(new Response(null, { status, headers }), 'req-1', 0);
    expect(error).toMatchObject({ status, delivery, retryable, upstreamRequestId: 'req-1' });
    expect(error.message).toBe(`Alhena answered with status ${status}`);
  });

  it('bounds an absurd Retry-After', () => {
    const response = new Response(null, {
      status: 429,
      headers: { 'retry-after': '1000000000000' },
    });
    expect(toStatusFailure(response, undefined, 0).retryAfterMs).toBe(30_000);
  });
});
