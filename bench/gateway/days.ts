import { type Day, type DayOptions, simulateDay } from './day';
import { report } from './rows';

const DAY_MS = 24 * 60 * 60 * 1000;
const COMPANY_BUDGET = 450;
const LAUNCH_VIEWS = 12_000;
const LAUNCH_PAUSE_MS = 10;

/** A day of a large shop on one instance and on three, and the first minutes of a shop nobody has seen. */
export async function days(views: number): Promise<void> {
  await day('day', { instances: 1, views, dayMs: DAY_MS, budgetPerMinute: COMPANY_BUDGET });
  // Redis meters the budget by its own clock, which does not go as fast as this day does.
  await day('day', { instances: 3, views, dayMs: DAY_MS, budgetPerMinute: 1_000_000 });
  await day('first two minutes in real time', {
    instances: 3,
    views: LAUNCH_VIEWS,
    pauseMs: LAUNCH_PAUSE_MS,
    budgetPerMinute: COMPANY_BUDGET,
  });
}

async function day(what: string, options: DayOptions): Promise<void> {
  const begun = performance.now();
  const seen = await simulateDay(options);
  const { instances, views, budgetPerMinute } = options;
  const isMetered = budgetPerMinute === COMPANY_BUDGET;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const name = `${what}, ${views.toLocaleString('en')} views, ${instances} instance(s), ${
    isMetered ? `budget ${COMPANY_BUDGET}` : 'no budget'
  }`;
  reportCalls(name, seen, ` (${seconds} s)`);
  if (!isMetered) return;
  report({
    what: `${name}: list calls in any 60 s, refused by upstream, views told to wait, failed`,
    measured: `${seen.lists.peak()}, ${seen.lists.refused()}, ${seen.waiting}, ${seen.failed}`,
    bar: `≤ ${COMPANY_BUDGET}, 0, any, 0`,
    holds: seen.lists.peak() <= COMPANY_BUDGET && seen.lists.refused() === 0 && seen.failed === 0,
  });
}

/**
 * Every (page, locale) and (faq, locale) anyone saw is asked for once; after six hours whoever sees it again has it
 * fetched anew. More calls than that would be calls too many.
 */
function reportCalls(name: string, seen: Day, took: string): void {
  const { lists, answers, staleViews } = seen;
  report({
    what: `${name}: list and answer calls beyond the first for each key, views that found it stale`,
    measured: `${lists.again()} / ${staleViews.lists}, ${answers.again()} / ${staleViews.answers} beside ${lists.first()} and ${answers.first()} first calls${took}`,
    bar: '≤ 1 each',
    holds: lists.again() <= staleViews.lists && answers.again() <= staleViews.answers,
  });
}
