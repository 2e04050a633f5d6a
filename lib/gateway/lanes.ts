import type { Clock } from '@/lib/clock';
import type { Store } from './store';

/** The lane was not free in time. The work was never begun. */
export class LaneBusyError extends Error {}

/** One message of a thread at a time, in the order they came. */
export type Lanes = {
  /** Runs `work` when everything before it in the lane is done. Throws `LaneBusyError` after `waitMs`. */
  run<T>(lane: string, waitMs: number, work: () => Promise<T>): Promise<T>;
};

export function createLanes(_store: Store, clock: Clock): Lanes {
  const tails = new Map<string, Promise<void>>();

  return {
    run: async (lane, waitMs, work) => {
      const before = tails.get(lane) ?? Promise.resolve();
      let leave = () => {};
      const mine = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const tail = before.then(() => mine);
      tails.set(lane, tail);
      tail.then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
      try {
        await turn(before, waitMs, clock);
        return await work();
      } finally {
        leave();
      }
    },
  };
}

async function turn(before: Promise<void>, waitMs: number, clock: Clock): Promise<void> {
  let timer: unknown;
  const tooLate = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(() => reject(new LaneBusyError('the thread is busy')), waitMs);
  });
  try {
    await Promise.race([before, tooLate]);
  } finally {
    clock.clearTimeout(timer);
  }
}
