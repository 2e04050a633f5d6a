import type { Clock } from '@/lib/clock';

export type ManualClock = Clock & {
  /** Moves time on, firing what is due in order; promises settle in between. */
  advance(ms: number): Promise<void>;
};

/** Time that moves when told to. */
export function manualClock(startMs = Date.UTC(2030, 0, 1)): ManualClock {
  let now = startMs;
  let order = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();

  function nextDue(until: number) {
    return [...timers]
      .filter(([, timer]) => timer.at <= until)
      .sort(([a, one], [b, other]) => one.at - other.at || a - b)[0];
  }

  return {
    now: () => now,
    setTimeout: (callback, ms) => {
      order += 1;
      timers.set(order, { at: now + ms, callback });
      return order;
    },
    clearTimeout: (handle) => {
      if (typeof handle === 'number') timers.delete(handle);
    },
    advance: async (ms) => {
      const until = now + ms;
      await settled();
      for (let due = nextDue(until); due; due = nextDue(until)) {
        const [id, timer] = due;
        timers.delete(id);
        now = Math.max(now, timer.at);
        timer.callback();
        await settled();
      }
      now = until;
      await settled();
    },
  };
}

/** Lets everything that is ready happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
