import type { Scenario, ScenarioTable } from './exchange';
import { BODY_FAULTS } from './faults/body-faults';
import { CONNECTION_FAULTS } from './faults/connection-faults';
import { GENERATING } from './faults/generating';
import { SHAPE_FAULTS } from './faults/shape-faults';
import { STATUS_FAULTS } from './faults/status-faults';
import { TIMING_FAULTS } from './faults/timing-faults';
import { FAQ_STATES, GOOD, MESSAGE_REPLIES } from './good-replies';
import type { Route } from './truth-log';

/**
 * How a scenario is chosen, first match wins:
 * 1. `POST /__scenario {"route":"product_faqs"|"send_message"|"any","scenario":"s500","times":2}`: for the next `times`
 *    calls (for ever when absent) whatever their page; `{"scenario":null}` ends it.
 * 2. A marker in `query_text`: `Is it warm? [[scenario:reset_mid]]`.
 * 3. The page URL: what `--pages` says of its path, a path segment (`/products/s500`, `/products/generating-twice`) or
 *    `?scenario=s500`.
 * Otherwise everything is good.
 *
 * A name may say where it applies: `faqs-s500` for lists, `answers-s500` for messages with a `faq_id`, `messages-s500` for
 * messages without; without a prefix it is for all three. A number follows as `-once`, `-twice` or `-7`: so many calls per
 * page, route and faq, then good. In `generating-7` it is the polls before `ready`, in `slow-3000` milliseconds.
 * Names may be written with `-` instead of `_`. Segments that are no scenario are ignored.
 */
export type Chosen = { name: string; scenario: Scenario; amount: number | undefined };

/** Scenario by path, for pages whose URL cannot carry it. */
export type PageScenarios = Record<string, string>;

export type Override = { route: Route | 'any'; scenario: string; times: number };

const FOR_EVERY_ROUTE: ScenarioTable = {
  ...BODY_FAULTS,
  ...CONNECTION_FAULTS,
  ...SHAPE_FAULTS,
  ...STATUS_FAULTS,
  ...TIMING_FAULTS,
};
const TABLES: Record<Route, ScenarioTable> = {
  product_faqs: { ...FOR_EVERY_ROUTE, ...GENERATING, ...FAQ_STATES },
  send_message: { ...FOR_EVERY_ROUTE, ...MESSAGE_REPLIES },
};
const GOOD_SCENARIO: Chosen = { name: 'good', scenario: GOOD, amount: undefined };
const WORDS: Record<string, number> = { once: 1, twice: 2, thrice: 3 };
/** The amount is theirs: how often or how long, not how many calls they last. */
const OWN_AMOUNT = new Set(['generating', 'slow', 'slow_drip']);

/** Every scenario name a route knows. */
export function scenarioNames(route: Route): string[] {
  return Object.keys(TABLES[route]);
}

export function chooseScenario(
  call: {
    route: Route;
    page_url?: string | undefined;
    query_text?: string | undefined;
    faq_id?: number | undefined;
  },
  override: Override | undefined,
  pages: PageScenarios = {},
): Chosen {
  const isForAnswers = call.faq_id !== undefined;
  const candidates = [
    ...(override ? [override.scenario] : []),
    ...[...(call.query_text ?? '').matchAll(/\[\[scenario:([\w-]+)\]\]/g)].map(([, name]) => name),
    ...pageNames(call.page_url, pages),
  ];
  if (override?.scenario === 'good') return GOOD_SCENARIO;
  for (const candidate of candidates) {
    const chosen = parseName(candidate ?? '', call.route, isForAnswers);
    if (chosen) return chosen;
  }
  return GOOD_SCENARIO;
}

/** After its number of runs a scenario is over and the good upstream answers. */
export function isOver({ name, amount }: Chosen, run: number): boolean {
  return amount !== undefined && !OWN_AMOUNT.has(name) && run > amount;
}

function pageNames(pageUrl: string | undefined, pages: PageScenarios): string[] {
  if (!pageUrl || !URL.canParse(pageUrl)) return [];
  const url = new URL(pageUrl);
  const named = pages[url.pathname];
  return [
    ...(named ? [named] : []),
    ...url.searchParams.getAll('scenario'),
    ...url.pathname.split('/'),
  ];
}

function parseName(text: string, route: Route, isForAnswers: boolean): Chosen | undefined {
  const [, prefix, rest = ''] = /^(?:(faqs|answers|messages)-)?(.*)$/.exec(text) ?? [];
  if (prefix === 'faqs' && route !== 'product_faqs') return undefined;
  if (prefix === 'answers' && !(route === 'send_message' && isForAnswers)) return undefined;
  if (prefix === 'messages' && !(route === 'send_message' && !isForAnswers)) return undefined;
  const [, base = '', ending] = /^(.*?)(?:-(once|twice|thrice|\d+))?$/.exec(rest) ?? [];
  const name = base.replaceAll('-', '_');
  const table = TABLES[route];
  const scenario = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!scenario) return undefined;
  return { name, scenario, amount: ending ? (WORDS[ending] ?? Number(ending)) : undefined };
}
