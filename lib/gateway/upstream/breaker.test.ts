import { describe, expect, it } from 'vitest';
import { manualClock } from '@/lib/gateway/testing/manual-clock';
import { type CallOutcome, createBreaker } from './breaker';

function setUp() {
  const clock = manualClock();
  const states: string[] = [];
  const breaker = createBreaker({
    clock,
    random: () => 0.5,
    onState: (state) => states.push(state),
  });
  const call = (outcome: CallOutcome) => {
    const admission = breaker.admit();
    if (admission.admitted) admission.settle(outcome);
    return admission.admitted;
  };
  const calls = (outcome: CallOutcome, count: number) =>
    Array.from({ length: count }, () => call(outcome)).filter(Boolean).length;
  return { clock, breaker, states, call, calls };
}

describe('the breaker', () => {
  it('opens when half of at least twenty calls in ten seconds failed', () => {
    const { breaker, calls } = setUp();
    calls('ok', 10);
    calls('failed', 9);
    expect(breaker.state()).toBe('closed');
    calls('failed', 1);
    expect(breaker.state()).toBe('open');
  });

  it.each([
    ['nineteen failures', ['failed', 19], 0],
    ['failures that are over ten seconds old', ['failed', 19], 11_000],
  ] as const)('stays closed for %s', async (_name, [outcome, count], laterMs) => {
    const { clock, breaker, calls } = setUp();
    calls(outcome, count);
    await clock.advance(laterMs);
    calls('neutral', 50);
    calls(laterMs === 0 ? 'neutral' : 'failed', 1);
    expect(breaker.state()).toBe('closed');
  });

  it('lets one call try after five seconds and closes when it succeeds', async () => {
    const { clock, breaker, calls, call, states } = setUp();
    calls('failed', 20);
    expect(call('ok')).toBe(false);
    await clock.advance(5_001);
    const probe = breaker.admit();
    expect(probe.admitted).toBe(true);
    expect(call('ok')).toBe(false);
    if (probe.admitted) probe.settle('ok');
    expect(call('ok')).toBe(true);
    expect(states).toEqual(['open', 'half_open', 'closed']);
  });

  it('opens again when the one call fails', async () => {
    const { clock, breaker, calls, call } = setUp();
    calls('failed', 20);
    await clock.advance(5_001);
    expect(call('failed')).toBe(true);
    expect(breaker.state()).toBe('open');
    expect(call('ok')).toBe(false);
  });

  it('lets another try when the one call was given up', async () => {
    const { clock, calls, call } = setUp();
    calls('failed', 20);
    await clock.advance(5_001);
    expect(call('neutral')).toBe(true);
    expect(call('ok')).toBe(true);
  });

  it('opens for a minute at once when the key is refused, and says so', async () => {
    const { clock, breaker, call } = setUp();
    call('credentials');
    expect(breaker.admit()).toMatchObject({ admitted: false, cause: 'credentials' });
    await clock.advance(59_000);
    expect(call('ok')).toBe(false);
    await clock.advance(1_001);
    expect(call('ok')).toBe(true);
  });
});
