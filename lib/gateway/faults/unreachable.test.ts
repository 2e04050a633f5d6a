import { Agent, fetch as agentFetch } from 'undici';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '@/lib/gateway/telemetry/log';
import { createShelftalk, type Shelftalk } from '../shelftalk';
import { outcome } from '../testing/faulty-upstream';
import { PAGE, SHOP } from '../testing/gateway-under-test';
import {
  blackHole,
  nobody,
  plainPort,
  selfSigned,
  silentPort,
  type Unreachable,
} from '../testing/unreachable';

vi.setConfig({ testTimeout: 30_000 });

/** The gateway as it ships, its own agent and deadlines included, in front of an address where nobody can be reached. */
const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

function gatewayTo(apiUrl: string, fetch?: typeof globalThis.fetch) {
  const lines: string[] = [];
  const shelftalk = createShelftalk({
    apiKey: 'canary-key-of-the-test',
    apiUrl,
    storefrontOrigins: [SHOP],
    logger: createLog({ level: 'warn', write: (line) => lines.push(line) }),
    ...(fetch ? { fetch } : {}),
  });
  open.push(shelftalk);
  return { shelftalk, lines };
}

const idempotencyKey = 'one-and-the-same';

async function readAndSay(shelftalk: Shelftalk) {
  const begun = performance.now();
  const say = () => outcome(shelftalk.sendMessage({ query_text: 'Hi' }, { idempotencyKey }));
  const [read, message] = await Promise.all([
    outcome(shelftalk.getProductFaqs({ page_url: PAGE })),
    say(),
  ]);
  const ms = performance.now() - begun;
  // It surely was not taken, so the same tap may be sent again.
  return { read, message, again: await say(), ms };
}

const GONE = {
  read: 'upstream_unavailable',
  message: 'upstream_unavailable',
  again: 'upstream_unavailable',
};

describe.concurrent.each<[string, () => Promise<Unreachable>, { tries: number; ms: number }]>([
  // Three tries to read, two for each of the two messages.
  ['F01 a refused connection', nobody, { tries: 7, ms: 6_000 }],
  ['F02 a connection that nobody answers', blackHole, { tries: 7, ms: 12_500 }],
  ['F02 a handshake that nobody answers', silentPort, { tries: 7, ms: 12_500 }],
  ['F04 TLS to a plain port', plainPort, { tries: 7, ms: 12_500 }],
  // Nobody has a better certificate a moment later.
  ['F04 a certificate nobody vouches for', selfSigned, { tries: 3, ms: 2_000 }],
])('%s', (_name, start, most) => {
  it('ends in time, as surely not sent, and is told to the operator without the key', async () => {
    const place = await start();
    open.push(place);
    const { shelftalk, lines } = gatewayTo(place.url);
    const { ms, ...ends } = await readAndSay(shelftalk);
    expect(ends).toEqual(GONE);
    expect(ms).toBeLessThan(most.ms);
    expect(place.heard()).toBe(0);
    expect(place.tries() ?? 0).toBeLessThanOrEqual(most.tries);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).toContain('"outcome":"connection"');
    expect(lines.join()).not.toContain('canary');
  });
});

describe('F03 a name that does not resolve', () => {
  it.each([
    ['because there is no such name', 'ENOTFOUND', 2],
    ['because the resolver is away', 'EAI_AGAIN', 3],
  ])('%s (%s) is asked for again, at most %i times a read', async (_name, code, readTries) => {
    let lookups = 0;
    const dispatcher = new Agent({
      connect: {
        lookup: (hostname, _options, callback) => {
          lookups += 1;
          const error = new Error(`getaddrinfo ${code} ${hostname}`);
          callback(Object.assign(error, { code, syscall: 'getaddrinfo', hostname }), []);
        },
      },
    });
    const { shelftalk } = gatewayTo('https://alhena.invalid', (input, init) =>
      Reflect.apply(agentFetch, undefined, [input, { ...init, dispatcher }]),
    );
    expect(await outcome(shelftalk.getProductFaqs({ page_url: PAGE }))).toBe(
      'upstream_unavailable',
    );
    expect(lookups).toBe(readTries);
    const { ms: _, ...ends } = await readAndSay(shelftalk);
    expect(ends).toEqual(GONE);
  });
});
