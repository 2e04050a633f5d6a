import { describe, expect, it } from 'vitest';
import { pollDelayMs } from './polling';

function schedule(retryAfterSeconds: number): number[] {
  const delays: number[] = [];
  for (let polls = 1; polls < 1000; polls += 1) {
    const delay = pollDelayMs(polls, retryAfterSeconds);
    if (delay === false) return delays;
    delays.push(delay / 1000);
  }
  return delays;
}

describe('pollDelayMs', () => {
  it.each([
    [10, [10, 20, 30, 30, 30]],
    [30, [30, 30, 30, 30]],
    [60, [60, 60]],
    [120, [120]],
    [121, []],
  ])('with %i s asked for waits %j s and gives up', (retryAfter, delays) => {
    expect(schedule(retryAfter)).toEqual(delays);
  });

  it.each([0, -5, 0.2, 1, 2, 3, 7])(
    'asked for %d s it neither hammers nor goes on for ever',
    (retryAfter) => {
      const delays = schedule(retryAfter);
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...delays)).toBeLessThanOrEqual(30);
      expect(delays.reduce((sum, delay) => sum + delay, 0)).toBeLessThanOrEqual(120);
    },
  );
});
