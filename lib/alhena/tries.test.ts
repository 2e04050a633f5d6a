import { describe, expect, it } from 'vitest';
import { AlhenaTimeoutError } from './errors';
import { createRetryBudget } from './retry-budget';
import { toSettings } from './settings';
import { withTries } from './tries';

const CALL = { route: 'product_faqs', method: 'GET', path: '/api/v1/product-faqs' } as const;

describe('withTries', () => {
  it('gives the last try only what is left of the deadline', async () => {
    const { timers, outcome } = neverAnswered({ readTimeoutMs: 5000, readDeadlineMs: 12_000 });
    expect(await outcome('read')).toBeInstanceOf(AlhenaTimeoutError);
    expect(timers).toEqual([5000, 100, 5000, 200, 1700]);
  });

  it('starts no try that would be too short to succeed', async () => {
    const { timers, outcome } = neverAnswered({ readTimeoutMs: 5000, readDeadlineMs: 11_000 });
    await outcome('read');
    expect(timers).toEqual([5000, 100, 5000]);
  });

  it('lets a message take its whole time once', async () => {
    const { timers, outcome } = neverAnswered({});
    await outcome('message');
    expect(timers).toEqual([28_000]);
  });

  it('never waits past a deadline shorter than one try', async () => {
    const { timers, outcome } = neverAnswered({ readTimeoutMs: 5000, readDeadlineMs: 800 });
    await outcome('read');
    expect(timers).toEqual([800]);
  });
});

/** An upstream that never answers, on a clock whose timers fire as soon as they are set. */
function neverAnswered(options: { readTimeoutMs?: number; readDeadlineMs?: number }) {
  let now = 1000;
  const timers: number[] = [];
  const settings = toSettings({
    apiKey: 'k',
    ...options,
    random: () => 0.5,
    fetch: () => new Promise(() => {}),
    clock: {
      now: () => now,
      setTimeout(callback, ms) {
        timers.push(ms);
        queueMicrotask(() => {
          now += ms;
          callback();
        });
        return timers.length;
      },
      clearTimeout: () => {},
    },
  });
  return {
    timers,
    outcome: (kind: 'read' | 'message') =>
      withTries(settings, createRetryBudget(), {
        call: CALL,
        kind,
        signal: undefined,
        parse: () => 'answered',
      }).catch((error: unknown) => error),
  };
}
