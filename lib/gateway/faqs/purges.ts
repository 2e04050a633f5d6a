import { LRUCache } from 'lru-cache';

const PURGED_MAX = 10_000;

/** Which pages were purged when, counted in purges: what was asked for within the same millisecond is told apart. */
export type Purges = {
  /** Now, for `isSince`. */
  moment(): number;
  mark(page: string): void;
  /** Whether the page was purged after that moment. */
  isSince(page: string, moment: number): boolean;
};

export function createPurges(): Purges {
  const purgedAt = new LRUCache<string, number>({ max: PURGED_MAX });
  let moment = 0;
  return {
    moment: () => moment,
    mark: (page) => {
      moment += 1;
      purgedAt.set(page, moment);
    },
    isSince: (page, since) => (purgedAt.get(page) ?? 0) > since,
  };
}
