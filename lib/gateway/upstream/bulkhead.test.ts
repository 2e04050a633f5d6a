import { describe, expect, it } from 'vitest';
import { manualClock, settled } from '@/lib/gateway/testing/manual-clock';
import { BulkheadFullError, createBulkhead } from './bulkhead';

function gate() {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

function setUp(limit: number, queue: number) {
  const clock = manualClock();
  return { clock, bulkhead: createBulkhead({ limit, queue, clock }) };
}

const nameOf = (error: unknown) => (error instanceof BulkheadFullError ? 'full' : String(error));

describe('the bulkhead', () => {
  it('runs no more than its limit at once and the rest in order', async () => {
    const { bulkhead } = setUp(2, 10);
    const gates = Array.from({ length: 4 }, gate);
    const begun: number[] = [];
    const runs = gates.map(({ promise }, index) =>
      bulkhead.run(async () => {
        begun.push(index);
        await promise;
      }, 1_000),
    );
    await settled();
    expect(begun).toEqual([0, 1]);
    gates[1]?.release();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    for (const { release } of gates) release();
    await Promise.all(runs);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('turns away at once what cannot even wait', async () => {
    const { bulkhead } = setUp(1, 1);
    const held = gate();
    const runs = [1, 2].map(() => bulkhead.run(() => held.promise, 1_000));
    await expect(bulkhead.run(async () => {}, 1_000).catch(nameOf)).resolves.toBe('full');
    held.release();
    await Promise.all(runs);
  });

  it('gives up waiting in time and never begins what was given up', async () => {
    const { bulkhead, clock } = setUp(1, 5);
    const held = gate();
    const first = bulkhead.run(() => held.promise, 1_000);
    let hasBegun = false;
    const second = bulkhead
      .run(async () => {
        hasBegun = true;
      }, 500)
      .catch(nameOf);
    await clock.advance(501);
    expect(await second).toBe('full');
    held.release();
    await first;
    await settled();
    expect(hasBegun).toBe(false);
  });

  it('frees its place when the work fails, and is idle in the end', async () => {
    const { bulkhead } = setUp(1, 5);
    await expect(bulkhead.run(() => Promise.reject(new Error('x')), 1)).rejects.toThrow('x');
    const idle = Promise.all([bulkhead.run(async () => 'done', 1), bulkhead.idle()]);
    expect((await idle)[0]).toBe('done');
  });
});
