import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/contract';
import { manualClock } from '@/lib/gateway/testing/manual-clock';
import { createThreads } from './threads';

const SHOP = 'https://shop.example';
const THREAD = { thread_id: 'bb708939-b626-48eb-a403-2ea25bb38941', played: ['one'] };
const DAY_MS = 24 * 60 * 60 * 1000;

describe('sealed threads', () => {
  it('open as what was sealed, for the same storefront', () => {
    const threads = createThreads(['secret'], manualClock());
    expect(threads.open(threads.seal(THREAD, SHOP), SHOP)).toEqual(THREAD);
    expect(threads.open(threads.seal(THREAD, undefined), undefined)).toEqual(THREAD);
  });

  it('show nothing and never look the same twice', () => {
    const threads = createThreads(['secret'], manualClock());
    const [one, other] = [threads.seal(THREAD, SHOP), threads.seal(THREAD, SHOP)];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('bb708939');
  });

  it('do not open for another storefront or for none', () => {
    const threads = createThreads(['secret'], manualClock());
    const token = threads.seal(THREAD, SHOP);
    for (const origin of ['https://shop.example.evil', 'http://shop.example', 'null', undefined])
      expect(threads.open(token, origin)).toBeUndefined();
  });

  it('do not open with any bit changed, cut off, or put on', () => {
    const threads = createThreads(['secret'], manualClock());
    const bytes = Buffer.from(threads.seal(THREAD, SHOP), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(threads.open(flipped.toString('base64url'), SHOP)).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(threads.open(bytes.subarray(0, length).toString('base64url'), SHOP)).toBeUndefined();
    expect(
      threads.open(Buffer.concat([bytes, Buffer.of(0)]).toString('base64url'), SHOP),
    ).toBeUndefined();
  });

  it.each(['', ' ', THREAD.thread_id, '....', 'é', 'A'.repeat(LIMITS.THREAD_TOKEN_MAX + 1)])(
    'do not open %j',
    (token) => {
      expect(createThreads(['secret'], manualClock()).open(token, SHOP)).toBeUndefined();
    },
  );

  it('have one spelling', () => {
    const threads = createThreads(['secret'], manualClock());
    const token = threads.seal({ thread_id: 'x', played: [] }, SHOP);
    for (const spelling of [
      `${token}=`,
      `${token}==`,
      ` ${token}`,
      token.replaceAll('-', '+'),
    ].filter((text) => text !== token))
      expect(threads.open(spelling, SHOP)).toBeUndefined();
  });

  it('live for thirty idle days and a minute of skew', async () => {
    const clock = manualClock();
    const threads = createThreads(['secret'], clock);
    const token = threads.seal(THREAD, SHOP);
    await clock.advance(30 * DAY_MS + 30_000);
    expect(threads.open(token, SHOP)).toEqual(THREAD);
    await clock.advance(31_000);
    expect(threads.open(token, SHOP)).toBeUndefined();
  });

  it('open on an instance whose clock is behind', () => {
    const ahead = createThreads(['secret'], manualClock(Date.UTC(2030, 0, 1) + 3_600_000));
    const behind = createThreads(['secret'], manualClock(Date.UTC(2030, 0, 1)));
    expect(behind.open(ahead.seal(THREAD, SHOP), SHOP)).toEqual(THREAD);
  });

  it('survive a rotation and end with their secret', () => {
    const clock = manualClock();
    const token = createThreads(['old'], clock).seal(THREAD, SHOP);
    expect(createThreads(['new', 'old'], clock).open(token, SHOP)).toEqual(THREAD);
    expect(createThreads(['new'], clock).open(token, SHOP)).toBeUndefined();
    const renewed = createThreads(['new', 'old'], clock).seal(THREAD, SHOP);
    expect(createThreads(['new'], clock).open(renewed, SHOP)).toEqual(THREAD);
  });

  it('stay within the size a token may have', () => {
    const threads = createThreads(['secret'], manualClock());
    const played = Array.from({ length: 500 }, (_, index) => `mark-of-twenty-two-${index}`);
    const token = threads.seal({ thread_id: 'x'.repeat(200), played }, SHOP);
    expect(token.length).toBeLessThan(LIMITS.THREAD_TOKEN_MAX);
    expect(threads.open(token, SHOP)?.played.at(-1)).toBe(played.at(-1));
  });
});
