import { describe, expect, it } from 'vitest';
import { faultyUpstream } from '../testing/faulty-upstream';
import { SHOP } from '../testing/gateway-under-test';
import { manualClock } from '../testing/manual-clock';

const upstream = faultyUpstream();

describe('an upstream that generates', () => {
  it.each([
    ['F13 for ever', 'gen_forever', 1],
    ['F13 ten seconds at a time', 'gen_ten', 10],
    ['F14 without saying for how long', 'gen_no_retry', 10],
    ['F14 for “soon”', 'ra_nan', 10],
    ['F14 for less than no time', 'ra_negative', 10],
    ['F15 for thirty thousand years', 'ra_huge', 30],
  ])('%s is polled once per interval', async (_name, fault, seconds) => {
    const clock = manualClock();
    const { faqs } = upstream.setUp({ clock });
    const page_url = `${SHOP}/${fault}/x`;
    const poll = () => Promise.all(Array.from({ length: 50 }, () => faqs({ page_url })));
    expect(await poll()).toEqual(
      Array(50).fill({ status: 'generating', retry_after_seconds: seconds }),
    );
    expect(upstream.calls('product_faqs')).toBe(1);
    await clock.advance(seconds * 1000 - 1);
    await poll();
    expect(upstream.calls('product_faqs')).toBe(1);
    await clock.advance(1);
    await poll();
    expect(upstream.calls('product_faqs')).toBe(2);
  });
});

describe('an upstream that says when to come back, as a date', () => {
  it('F16 gets the message once, after that date', async () => {
    const { say } = upstream.setUp({ isPatient: true });
    const begun = performance.now();
    const { reply } = await say({
      query_text: 'Hi [[scenario:messages-ra_http_date_future-once]]',
    });
    expect(reply.result_text).toContain('Hi');
    // The date has whole seconds, so that up to one of the two is lost.
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(upstream.calls('send_message')).toBe(2);
    expect(upstream.accepted('send_message')).toBe(1);
  });

  it('F16 gets it at once when the date is past', async () => {
    const { say } = upstream.setUp({ isPatient: true });
    const begun = performance.now();
    await say({ query_text: 'Hi [[scenario:messages-ra_http_date_past-once]]' });
    expect(performance.now() - begun).toBeLessThan(900);
    expect(upstream.accepted('send_message')).toBe(1);
  });
});
