import type { Clock } from '@/lib/clock';

const PAUSES_MAX = 10_000;

/** What is not to be fetched again for a while, by a key of the caller's own. */
export type Pauses = {
  isPaused(key: string): boolean;
  pause(key: string, ms: number): void;
};

export function createPauses(clock: Clock): Pauses {
  const pausedUntil = new Map<string, number>();
  return {
    isPaused: (key) => {
      const until = pausedUntil.get(key);
      if (until === undefined) return false;
      if (until > clock.now()) return true;
      pausedUntil.delete(key);
      return false;
    },
    pause: (key, ms) => {
      if (pausedUntil.size >= PAUSES_MAX) pausedUntil.clear();
      pausedUntil.set(key, clock.now() + ms);
    },
  };
}
