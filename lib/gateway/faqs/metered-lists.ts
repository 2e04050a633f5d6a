import type { ProductFaqsReply } from '@/lib/alhena/alhena';
import { AlhenaStatusError } from '@/lib/alhena/errors';
import { LIMITS } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';
import type { Budget } from '@/lib/gateway/upstream/budget';
import type { Calls } from '@/lib/gateway/upstream/calls';
import { unavailable } from '@/lib/gateway/upstream/failures';

const REFUSED_MS = 10_000;
const OVER_BUDGET_MAX_SECONDS = 30;
/** Spreads the pages that wait for the budget over the time after it is free again. */
const OVER_BUDGET_SPREAD_SECONDS = 10;

export type OverBudget = { status: 'over_budget'; retry_after_seconds: number };

/** Asks the upstream for a page's whole list when the company's minute allows. Throws `GatewayError`. */
export type AskList = (page: string, locale: string) => Promise<ProductFaqsReply | OverBudget>;

type Parts = { calls: Calls; budget: Budget; random: () => number };

export function createMeteredLists({ calls, budget, random }: Parts): AskList {
  async function ask(page: string, locale: string): Promise<ProductFaqsReply | OverBudget> {
    let overBudgetMs: number | undefined;
    const take = async () => {
      const grant = await budget.take();
      if (!grant.granted) overBudgetMs = grant.retryAfterMs;
      return grant.granted;
    };
    try {
      return await calls.productFaqs(
        { page_url: page, locale, count: LIMITS.COUNT_MAX },
        {
          admit: async () => {
            if (!(await take())) throw unavailable(undefined, overBudgetMs);
          },
          mayRepeat: take,
        },
      );
    } catch (error) {
      const refusedMs = refusedForMs(error);
      if (refusedMs !== undefined) budget.hold(refusedMs);
      const retryAfterMs = overBudgetMs ?? refusedMs;
      if (retryAfterMs === undefined) throw error;
      return { status: 'over_budget', retry_after_seconds: overBudgetSeconds(retryAfterMs) };
    }
  }

  function overBudgetSeconds(retryAfterMs: number): number {
    const spread = random() * OVER_BUDGET_SPREAD_SECONDS;
    return Math.min(OVER_BUDGET_MAX_SECONDS, Math.max(1, Math.ceil(retryAfterMs / 1000 + spread)));
  }

  return ask;
}

/** Milliseconds the upstream wants to be left alone because the company's minute is used up, however that came. */
function refusedForMs(error: unknown): number | undefined {
  const cause = error instanceof GatewayError ? error.cause : undefined;
  if (!(cause instanceof AlhenaStatusError) || cause.status !== 429) return undefined;
  return cause.retryAfterMs ?? REFUSED_MS;
}
