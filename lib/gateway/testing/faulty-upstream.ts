import { afterAll, afterEach, beforeAll } from 'vitest';
import { startUpstream, type Upstream } from '@/e2e/upstream/server';
import { createAlhena } from '@/lib/alhena/client';
import { GatewayError } from '../problem';
import { type GatewayUnderTest, gatewayUnderTest } from './gateway-under-test';
import type { ManualClock } from './manual-clock';

type SetUp = {
  url?: string;
  clock?: ManualClock;
  /** With the deadlines of production rather than ones a test can wait for. */
  isPatient?: boolean;
  fetch?: typeof globalThis.fetch;
};

type Route = 'product_faqs' | 'send_message';

export type FaultyUpstream = {
  url(): string;
  log(): ReturnType<Upstream['log']>;
  /** A gateway against it, closed after the test. */
  setUp(parts?: SetUp): GatewayUnderTest<ReturnType<typeof createAlhena>>;
  /** What becomes of all further calls, whatever they ask. */
  play(scenario: string, route?: Route): Promise<void>;
  /** Calls it has taken, whatever its answer was then. */
  accepted(route: Route): number;
  calls(route: Route): number;
};

/** An upstream that fails on a real socket, for every test of the file. */
export function faultyUpstream(): FaultyUpstream {
  let upstream: Upstream;
  const open: GatewayUnderTest[] = [];

  beforeAll(async () => {
    upstream = await startUpstream();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((gateway) => gateway.close()));
    upstream.reset();
  });
  afterAll(() => upstream.close());

  const callsOf = (route: Route) => upstream.log().calls.filter((call) => call.route === route);

  return {
    url: () => upstream.url,
    log: () => upstream.log(),
    setUp: ({ url = upstream.url, clock, isPatient, fetch } = {}) => {
      const alhena = createAlhena({
        apiKey: 'test-key',
        baseUrl: url,
        ...(fetch ? { fetch } : {}),
        ...(isPatient
          ? {}
          : {
              readTimeoutMs: 250,
              readDeadlineMs: 900,
              messageTimeoutMs: 300,
              messageDeadlineMs: 500,
            }),
      });
      const gateway = gatewayUnderTest(
        { faqFreshSeconds: 100 },
        { alhena, ...(clock ? { clock } : {}) },
      );
      open.push(gateway);
      return gateway;
    },
    play: async (scenario, route) => {
      await fetch(`${upstream.url}/__scenario`, {
        method: 'POST',
        body: JSON.stringify({ ...(route ? { route } : {}), scenario }),
      });
    },
    accepted: (route) => callsOf(route).filter((call) => call.accepted).length,
    calls: (route) => callsOf(route).length,
  };
}

/** How a call ended: the code the caller is told, or `fine`. */
export function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'fine',
    (error: unknown) => (error instanceof GatewayError ? error.code : `unforeseen: ${error}`),
  );
}
