import { describe, expect, it, vi } from 'vitest';
import { createVisitors } from './visitor';

const CONFIG = { trustProxy: 0, secrets: ['a-secret'], apiKey: undefined, localApiKey: 'local' };
const FORWARDED = new Headers({ 'x-forwarded-for': '198.51.100.7' });

describe('visitors', () => {
  it('are told apart by the address of the socket', () => {
    const visitorOf = createVisitors(CONFIG);
    const [one, other] = ['192.0.2.1', '192.0.2.2'].map((it) => visitorOf(FORWARDED, it));
    expect(one).not.toBe(other);
    expect(visitorOf(new Headers(), '192.0.2.1')).toBe(one);
  });

  it('without any address count as one, which is told once', () => {
    const onUnknown = vi.fn();
    const visitorOf = createVisitors(CONFIG, onUnknown);
    expect(visitorOf(FORWARDED, undefined)).toBe(visitorOf(new Headers(), undefined));
    expect(onUnknown).toHaveBeenCalledTimes(1);
  });

  it('behind a trusted proxy are known, and nothing is told', () => {
    const onUnknown = vi.fn();
    const visitorOf = createVisitors({ ...CONFIG, trustProxy: 1 }, onUnknown);
    expect(visitorOf(FORWARDED, undefined)).not.toBe(visitorOf(new Headers(), '192.0.2.1'));
    expect(onUnknown).not.toHaveBeenCalled();
  });
});
