export type RetryBudget = {
  /** Counts a call's first try. */
  deposit(): void;
  /** Takes one retry; false when the budget is used up. */
  withdraw(): boolean;
};

/**
 * Bounds repeated reads to a share of all reads, so that an upstream in trouble is not asked three times as much.
 * @param share retries earned by each call
 * @param burst retries that may be saved up, and held at the start
 */
export function createRetryBudget(share = 0.1, burst = 10): RetryBudget {
  // Counted in whole thousandths: ten deposits of 0.1 must make exactly one retry.
  const unit = 1000;
  let balance = burst * unit;
  return {
    deposit() {
      balance = Math.min(burst * unit, balance + Math.round(share * unit));
    },
    withdraw() {
      if (balance < unit) return false;
      balance -= unit;
      return true;
    },
  };
}
