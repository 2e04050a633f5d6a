import { describe, expect, it } from 'vitest';
import type { Store } from '@/lib/gateway/store/store';
import { createMetrics } from '@/lib/gateway/telemetry/metrics';
import { manualClock } from '@/lib/gateway/testing/manual-clock';
import { createBudget } from './budget';

describe('a budget', () => {
  it('alone is all of the minute’s calls, and no more in any 60 seconds', async () => {
    const { take, advance } = budget('memory');
    expect(await take(460)).toBe(450);
    await advance(60_000);
    expect(await take(1)).toBe(0);
    await advance(1_000);
    expect(await take(460)).toBe(450);
  });

  it('of an instance that has never reached the store is a share of the reserve for a minute, then its own', async () => {
    const { take, advance } = budget('redis');
    // 450 calls, of four instances at most, one ninth.
    expect(await take(460)).toBe(12);
    await advance(61_000);
    expect(await take(460)).toBe(112);
  });
});

function budget(kind: Store['kind']) {
  const clock = manualClock();
  const store: Store = {
    kind,
    id: 'one',
    isHealthy: () => kind === 'memory',
    run: async () => ({ reached: false }),
    onPulse: () => () => {},
    onChange: () => {},
    news: { tell: async () => {}, text: () => '', onNews: () => {} },
    close: async () => {},
  };
  const { take } = createBudget(450, { store, clock, metrics: createMetrics() });
  return {
    advance: clock.advance,
    take: async (calls: number) => {
      let granted = 0;
      for (let call = 0; call < calls; call += 1) if ((await take()).granted) granted += 1;
      return granted;
    },
  };
}
