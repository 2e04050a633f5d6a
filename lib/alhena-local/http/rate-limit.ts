import type { Clock } from '@/lib/clock';

export type RateLimit = {
  /** Counts a request; seconds to wait when it is over the limit, else undefined. */
  take(): number | undefined;
};

/** A sliding log of one minute, in slices of a second. */
export function createRateLimit(perMinute: number, clock: Clock): RateLimit {
  const counts = new Map<number, number>();
  return {
    take() {
      const second = Math.floor(clock.now() / 1000);
      for (const slice of counts.keys()) if (slice <= second - 60) counts.delete(slice);
      const used = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (used >= perMinute) {
        const oldest = Math.min(...counts.keys());
        return Math.max(1, oldest + 60 - second);
      }
      counts.set(second, (counts.get(second) ?? 0) + 1);
      return undefined;
    },
  };
}
