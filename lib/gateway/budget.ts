import type { Clock } from '@/lib/clock';
import type { Metrics } from './metrics';
import type { Store } from './store';

const WINDOW_MS = 60_000;

export type BudgetGrant = { granted: true } | { granted: false; retryAfterMs: number };

/** Meters product-faqs calls, repeats included, under the company's limit: never more than `perMinute` in any 60 s. */
export type Budget = { take(): Promise<BudgetGrant> };

type BudgetParts = { store: Store; clock: Clock; metrics: Metrics };

export function createBudget(perMinute: number, { clock, metrics }: BudgetParts): Budget {
  const taken: number[] = [];
  return {
    take: async () => {
      const now = clock.now();
      while (taken.length > 0 && (taken[0] ?? 0) <= now - WINDOW_MS) taken.shift();
      if (taken.length >= perMinute) {
        return { granted: false, retryAfterMs: (taken[0] ?? now) + WINDOW_MS - now };
      }
      taken.push(now);
      metrics.budgetLeft(perMinute - taken.length);
      return { granted: true };
    },
  };
}
