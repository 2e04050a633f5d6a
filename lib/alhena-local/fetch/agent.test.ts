import type { lookup } from 'node:dns';
import { createServer, type Server } from 'node:http';
import { fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPublicAgent, PrivateAddressError } from './agent';

let canary: Server;
let port = 0;
let hits = 0;

beforeAll(async () => {
  canary = createServer((_request, response) => {
    hits += 1;
    response.end('secret');
  });
  canary.on('connection', () => {
    hits += 1;
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = canary.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => new Promise((resolve) => canary.close(resolve)));

type Answers = { address: string; family: number }[];

/** A resolver that gives each list in turn, the last one for ever. */
function resolver(...rounds: Answers[]): typeof lookup {
  let round = 0;
  const stub = (
    _host: string,
    _options: unknown,
    callback: (error: null, all: Answers) => void,
  ) => {
    const answers = rounds[Math.min(round, rounds.length - 1)] ?? [];
    round += 1;
    callback(null, answers);
  };
  return stub as unknown as typeof lookup;
}

async function causeOf(agent: ReturnType<typeof createPublicAgent>): Promise<unknown> {
  try {
    await fetch(`http://rebind.a-shop.com:${port}/`, { dispatcher: agent });
    return 'answered';
  } catch (error) {
    return error instanceof Error ? error.cause : error;
  } finally {
    await agent.destroy();
  }
}

describe('createPublicAgent', () => {
  it.each([
    ['a private answer', [{ address: '127.0.0.1', family: 4 }]],
    [
      'one private answer among public ones',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    ['a mapped answer', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['no answer', []],
  ])('connects to nothing on %s', async (_name, answers) => {
    hits = 0;
    expect(await causeOf(createPublicAgent(resolver(answers)))).toBeInstanceOf(PrivateAddressError);
    expect(hits).toBe(0);
  });

  it('resolves anew for each connection, so a name that turns private is refused', async () => {
    hits = 0;
    const rebinding = resolver([], [{ address: '127.0.0.1', family: 4 }]);
    const agent = createPublicAgent(rebinding);
    await fetch(`http://rebind.a-shop.com:${port}/`, { dispatcher: agent }).catch(() => undefined);
    expect(await causeOf(agent)).toBeInstanceOf(PrivateAddressError);
    expect(hits).toBe(0);
  });
});
