import { describe, expect, it } from 'vitest';
import { createRetryBudget } from './retry-budget';

describe('createRetryBudget', () => {
  it('lets a burst of ten through and then none', () => {
    const budget = createRetryBudget();
    expect(Array.from({ length: 12 }, () => budget.withdraw()).filter(Boolean)).toHaveLength(10);
  });

  it('earns one retry for every ten calls', () => {
    const budget = createRetryBudget();
    while (budget.withdraw());
    for (let call = 0; call < 9; call += 1) budget.deposit();
    expect(budget.withdraw()).toBe(false);
    budget.deposit();
    expect(budget.withdraw()).toBe(true);
    expect(budget.withdraw()).toBe(false);
  });

  it('saves up no more than the burst', () => {
    const budget = createRetryBudget(0.1, 2);
    for (let call = 0; call < 1000; call += 1) budget.deposit();
    expect([budget.withdraw(), budget.withdraw(), budget.withdraw()]).toEqual([true, true, false]);
  });

  it('keeps all tries within 1.1 times the calls plus the burst', () => {
    const budget = createRetryBudget();
    let tries = 0;
    for (let call = 0; call < 1000; call += 1) {
      budget.deposit();
      tries += 1;
      for (let retry = 0; retry < 2 && budget.withdraw(); retry += 1) tries += 1;
    }
    expect(tries).toBeGreaterThan(1100);
    expect(tries).toBeLessThanOrEqual(1110);
  });
});
