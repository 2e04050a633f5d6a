import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type UpstreamRoute = 'product_faqs' | 'send_message';
export type CacheKind = 'list' | 'answer';
export type CacheState =
  | 'fresh'
  | 'stale'
  | 'miss'
  | 'joined'
  | 'generating'
  | 'not_available'
  | 'over_budget';
export type BreakerState = 'closed' | 'half_open' | 'open';

/** What the gateway counts. Labels are closed sets: nothing a caller sends becomes a label. */
export type Metrics = {
  /** A request begins; the returned function ends it. */
  requestStarted(): (route: string, method: string, status: number, ms: number) => void;
  cache(kind: CacheKind, state: CacheState): void;
  /** One attempt upstream. `outcome` is `AlhenaAttempt['outcome']`; `ms` is its duration. */
  upstreamCall(route: UpstreamRoute, outcome: string, ms: number): void;
  retry(route: UpstreamRoute): void;
  /** Calls of the budget left in the current window. */
  budgetLeft(calls: number): void;
  breaker(route: UpstreamRoute, state: BreakerState): void;
  /** `change` is +1 or −1. */
  upstreamInFlight(route: UpstreamRoute, change: number): void;
  upstreamWaiting(route: UpstreamRoute, change: number): void;
  storeHealthy(isHealthy: boolean): void;
  limited(kind: string): void;
  contentType: string;
  /** Prometheus text. */
  text(): Promise<string>;
};

const BREAKER_VALUES: Record<BreakerState, number> = { closed: 0, half_open: 1, open: 2 };
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(options: { process?: boolean } = {}): Metrics {
  const registers = [new Registry()];
  const [registry] = registers;
  if (registry && options.process) collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'shelftalk_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'shelftalk_request_duration_seconds',
    help: 'Time to answer a request.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const requestsInFlight = new Gauge({
    name: 'shelftalk_requests_in_flight',
    help: 'Requests being answered.',
    registers,
  });
  const cache = new Counter({
    name: 'shelftalk_cache_total',
    help: 'Cache look-ups by what was found.',
    labelNames: ['kind', 'state'],
    registers,
  });
  const upstreamCalls = new Counter({
    name: 'shelftalk_upstream_calls_total',
    help: 'Attempts sent to Alhena by outcome.',
    labelNames: ['route', 'outcome'],
    registers,
  });
  const upstreamLatency = new Histogram({
    name: 'shelftalk_upstream_duration_seconds',
    help: 'Time of one attempt.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const retries = new Counter({
    name: 'shelftalk_upstream_retries_total',
    help: 'Attempts after the first.',
    labelNames: ['route'],
    registers,
  });
  const budget = new Gauge({
    name: 'shelftalk_faq_budget_left',
    help: 'product-faqs calls left in the sliding minute.',
    registers,
  });
  const breaker = new Gauge({
    name: 'shelftalk_breaker_state',
    help: '0 closed, 1 half open, 2 open.',
    labelNames: ['route'],
    registers,
  });
  const upstreamInFlight = new Gauge({
    name: 'shelftalk_upstream_in_flight',
    help: 'Attempts under way.',
    labelNames: ['route'],
    registers,
  });
  const upstreamWaiting = new Gauge({
    name: 'shelftalk_upstream_waiting',
    help: 'Calls waiting for their turn.',
    labelNames: ['route'],
    registers,
  });
  const store = new Gauge({
    name: 'shelftalk_store_healthy',
    help: '1 when the shared store answers, or none is configured.',
    registers,
  });
  const limited = new Counter({
    name: 'shelftalk_rate_limited_total',
    help: 'Requests refused by a limit.',
    labelNames: ['kind'],
    registers,
  });
  store.set(1);

  return {
    requestStarted: () => {
      requestsInFlight.inc();
      return (route, method, status, ms) => {
        requestsInFlight.dec();
        requests.inc({ route, method, status });
        latency.observe({ route, status }, ms / 1000);
      };
    },
    cache: (kind, state) => cache.inc({ kind, state }),
    upstreamCall: (route, outcome, ms) => {
      upstreamCalls.inc({ route, outcome });
      upstreamLatency.observe({ route }, ms / 1000);
    },
    retry: (route) => retries.inc({ route }),
    budgetLeft: (calls) => budget.set(calls),
    breaker: (route, state) => breaker.set({ route }, BREAKER_VALUES[state]),
    upstreamInFlight: (route, change) => upstreamInFlight.inc({ route }, change),
    upstreamWaiting: (route, change) => upstreamWaiting.inc({ route }, change),
    storeHealthy: (isHealthy) => store.set(isHealthy ? 1 : 0),
    limited: (kind) => limited.inc({ kind }),
    contentType: new Registry().contentType,
    text: async () => (registry ? registry.metrics() : ''),
  };
}
