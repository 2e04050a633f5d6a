import type { Clock } from '@/lib/clock';
import type { BreakerState } from '@/lib/gateway/telemetry/metrics';

const WINDOW_SECONDS = 10;
const CALLS_MIN = 20;
const FAILED_SHARE = 0.5;
const OPEN_MS = 5_000;
const OPEN_JITTER = 0.2;
const CREDENTIALS_OPEN_MS = 60_000;

/** `neutral` says nothing about the upstream's health: a call that was given up by its own caller. */
export type CallOutcome = 'ok' | 'failed' | 'credentials' | 'neutral';

export type Admission =
  | { admitted: true; settle: (outcome: CallOutcome) => void }
  | { admitted: false; retryAfterMs: number; cause: 'failures' | 'credentials' };

export type Breaker = { admit(): Admission; state(): BreakerState };

type BreakerOptions = {
  clock: Clock;
  random?: () => number;
  onState?: (state: BreakerState) => void;
};

/**
 * Stops calling an upstream route that is down: at least 20 calls in 10 s with half of them failed open it for 5 s ± 20 %,
 * refused credentials for 60 s at once. Then one call tries.
 */
export function createBreaker({ clock, random = Math.random, onState }: BreakerOptions): Breaker {
  let seconds = new Map<number, { calls: number; failed: number }>();
  let openUntil = 0;
  let cause: 'failures' | 'credentials' = 'failures';
  let state: BreakerState = 'closed';

  function become(next: BreakerState): void {
    if (next === state) return;
    state = next;
    onState?.(next);
  }

  function open(why: typeof cause): void {
    cause = why;
    const jitter = 1 + OPEN_JITTER * (2 * random() - 1);
    openUntil = clock.now() + (why === 'credentials' ? CREDENTIALS_OPEN_MS : OPEN_MS * jitter);
    seconds = new Map();
    become('open');
  }

  function settleProbe(outcome: CallOutcome): void {
    if (outcome === 'ok') become('closed');
    else if (outcome === 'neutral') become('open');
    else open(outcome === 'credentials' ? 'credentials' : 'failures');
  }

  function settleCall(outcome: CallOutcome): void {
    if (outcome === 'neutral' || state !== 'closed') return;
    if (outcome === 'credentials') {
      open('credentials');
      return;
    }
    const now = Math.floor(clock.now() / 1000);
    const current = seconds.get(now) ?? { calls: 0, failed: 0 };
    current.calls += 1;
    if (outcome === 'failed') current.failed += 1;
    seconds.set(now, current);
    let calls = 0;
    let failed = 0;
    for (const [second, count] of seconds) {
      if (second <= now - WINDOW_SECONDS) seconds.delete(second);
      else {
        calls += count.calls;
        failed += count.failed;
      }
    }
    if (calls >= CALLS_MIN && failed >= calls * FAILED_SHARE) open('failures');
  }

  return {
    admit: () => {
      if (state === 'closed') return { admitted: true, settle: once(settleCall) };
      const retryAfterMs = openUntil - clock.now();
      if (state === 'open' && retryAfterMs <= 0) {
        become('half_open');
        return { admitted: true, settle: once(settleProbe) };
      }
      return { admitted: false, retryAfterMs: Math.max(retryAfterMs, 1000), cause };
    },
    state: () => state,
  };
}

function once(settle: (outcome: CallOutcome) => void): (outcome: CallOutcome) => void {
  let settled = false;
  return (outcome) => {
    if (settled) return;
    settled = true;
    settle(outcome);
  };
}
