import type { Clock } from '@/lib/clock';

/** No place came free in time. The work was never begun. */
export class BulkheadFullError extends Error {
  override readonly name = 'BulkheadFullError';
}

export type Bulkhead = {
  /** Runs `work` as soon as a place is free, first come first served. Throws `BulkheadFullError` after `waitMs`. */
  run<T>(work: () => Promise<T>, waitMs: number): Promise<T>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
};

type BulkheadOptions = {
  /** How many may run at once. */
  limit: number;
  /** How many more may wait. */
  queue: number;
  clock: Clock;
  onRunning?: (change: 1 | -1) => void;
  onWaiting?: (change: 1 | -1) => void;
};

/** Bounds what runs at once on one route, so that a slow route can only fill its own places. */
export function createBulkhead(options: BulkheadOptions): Bulkhead {
  const { limit, queue, clock, onRunning, onWaiting } = options;
  const waiting = new Set<() => void>();
  const idlers = new Set<() => void>();
  let running = 0;

  async function place(waitMs: number): Promise<void> {
    if (running < limit && waiting.size === 0) {
      running += 1;
      return;
    }
    if (waiting.size >= queue || waitMs <= 0) throw new BulkheadFullError('too many are waiting');
    onWaiting?.(1);
    try {
      await new Promise<void>((resolve, reject) => {
        const timer = clock.setTimeout(() => {
          waiting.delete(enter);
          reject(new BulkheadFullError('no place came free in time'));
        }, waitMs);
        const enter = () => {
          clock.clearTimeout(timer);
          running += 1;
          resolve();
        };
        waiting.add(enter);
      });
    } finally {
      onWaiting?.(-1);
    }
  }

  function leave(): void {
    running -= 1;
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next();
    } else if (running === 0) {
      for (const resolve of idlers) resolve();
      idlers.clear();
    }
  }

  return {
    run: async (work, waitMs) => {
      await place(waitMs);
      onRunning?.(1);
      try {
        return await work();
      } finally {
        onRunning?.(-1);
        leave();
      }
    },
    idle: () =>
      running === 0 && waiting.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => idlers.add(resolve)),
  };
}
