import { describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import { en } from '@/lib/client/labels/faq/en';
import { failureWords } from './failure-words';

describe('failureWords', () => {
  it.each([
    ['offline', new ApiError('offline'), en.faqErrorOffline],
    ['a broken connection', new ApiError('network'), en.faqErrorNetwork],
    ['silence', new ApiError('timeout'), en.faqErrorTimeout],
    ['a fault of ours', new ApiError('unreadable'), en.faqErrorOther],
    ['504', new ApiError('problem', { code: 'upstream_timeout' }), en.faqErrorTimeout],
    ['503', new ApiError('problem', { code: 'upstream_unavailable' }), en.faqErrorUnavailable],
    ['404', new ApiError('problem', { code: 'faq_not_found' }), en.faqErrorGone],
    ['429', new ApiError('problem', { code: 'rate_limited' }), en.faqErrorBusy],
    ['500', new ApiError('problem', { code: 'internal' }), en.faqErrorOther],
  ])('says of %s what it is', (_name, error, words) => {
    expect(failureWords(error, en, 'en')).toBe(words);
  });

  it('says how long to wait, in whole seconds', () => {
    const error = new ApiError('problem', { code: 'rate_limited', retryAfterMs: 1200 });
    expect(failureWords(error, en, 'en')).toContain('in 2 seconds');
    const soon = new ApiError('problem', { code: 'rate_limited', retryAfterMs: 900 });
    expect(failureWords(soon, en, 'en')).toContain('in 1 second.');
  });

  it('never says offline for anything but being offline', () => {
    const others = (['network', 'timeout', 'problem', 'unreadable', 'aborted'] as const).map(
      (kind) => failureWords(new ApiError(kind), en, 'en'),
    );
    expect(others.filter((words) => /offline/i.test(words))).toEqual([]);
  });
});
