import { describe, expect, it, vi } from 'vitest';
import { faultyUpstream, outcome } from '../testing/faulty-upstream';
import { SHOP } from '../testing/gateway-under-test';
import { manualClock } from '../testing/manual-clock';

vi.setConfig({ testTimeout: 30_000 });

const upstream = faultyUpstream();

/** Real calls, counted while they are under way. */
function counting() {
  const counts = { now: 0, most: 0 };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    counts.now += 1;
    counts.most = Math.max(counts.most, counts.now);
    try {
      return await globalThis.fetch(input, init);
    } finally {
      counts.now -= 1;
    }
  };
  return { counts, fetch };
}

describe('an upstream that fails half the time', () => {
  it('F31 is invisible to reads and costs little more than the demand', async () => {
    const { faqs } = upstream.setUp({ isPatient: true });
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        outcome(faqs({ page_url: `${SHOP}/faqs-flapping/${index}` })),
      ),
    );
    expect(replies.filter((reply) => reply === 'fine').length).toBeGreaterThanOrEqual(9);
    expect(upstream.calls('product_faqs')).toBeLessThanOrEqual(12 * 1.1 + 12);
  });

  it('F31 ends each message honestly', async () => {
    const { say } = upstream.setUp({ isPatient: true });
    const ends: string[] = [];
    for (let index = 0; index < 8; index += 1)
      ends.push(await outcome(say({ query_text: `${index} [[scenario:messages-flapping]]` })));
    expect(new Set(ends)).toEqual(new Set(['fine', 'delivery_unknown']));
    expect(upstream.calls('send_message')).toBe(8);
  });
});

describe('an upstream ten times as slow', () => {
  it('F32 is asked for 64 lists at once, messages and known pages being served meanwhile', async () => {
    const clock = manualClock();
    const { counts, fetch } = counting();
    const gateway = upstream.setUp({ isPatient: true, clock, fetch });
    const known = `${SHOP}/known`;
    await gateway.faqs({ page_url: known });
    await clock.advance(200_000);
    const lists = Array.from({ length: 150 }, (_, index) =>
      outcome(gateway.faqs({ page_url: `${SHOP}/faqs-slow-1500/${index}` })),
    );
    await vi.waitFor(() => expect(counts.now).toBe(64));
    const begun = performance.now();
    expect((await gateway.faqs({ page_url: known })).status).toBe('ready');
    expect(performance.now() - begun).toBeLessThan(300);
    expect(await outcome(gateway.say({ query_text: 'Hi' }))).toBe('fine');
    expect(performance.now() - begun).toBeLessThan(1_400);
    // Those that wait for a place longer than five seconds are told to come back.
    await clock.advance(5_001);
    const ends = await Promise.all(lists);
    expect(ends.filter((end) => end === 'fine')).toHaveLength(64);
    expect(ends.filter((end) => end === 'upstream_unavailable')).toHaveLength(86);
    expect(counts.most).toBeLessThanOrEqual(66);
  });
});

describe('a stampede', () => {
  it('F47 of a thousand on one cold page costs one call', async () => {
    const { faqs } = upstream.setUp({ isPatient: true, clock: manualClock() });
    const page_url = `${SHOP}/faqs-slow-200/cold`;
    const replies = await Promise.all(Array.from({ length: 1000 }, () => faqs({ page_url })));
    expect(replies.every(({ status }) => status === 'ready')).toBe(true);
    expect(upstream.calls('product_faqs')).toBe(1);
  });

  it('F48 on 600 pages at once stays under the company limit, the rest being prepared', async () => {
    const { faqs } = upstream.setUp({ isPatient: true, clock: manualClock() });
    const replies = await Promise.all(
      Array.from({ length: 600 }, (_, index) => faqs({ page_url: `${SHOP}/p/${index}` })),
    );
    expect(replies.filter(({ status }) => status === 'ready')).toHaveLength(450);
    expect(replies.filter(({ status }) => status === 'generating')).toHaveLength(150);
    expect(upstream.log()).toMatchObject({ product_faqs_peak_per_minute: 450, over_limit: 0 });
  });
});
