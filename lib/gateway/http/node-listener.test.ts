import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiFixture, serveOnNode } from '@/lib/gateway/testing/api-fixture';

describe('what is asked of a plain Node server', () => {
  const fixture = createApiFixture();
  let served: Awaited<ReturnType<typeof serveOnNode>>;
  beforeAll(async () => {
    served = await serveOnNode(fixture.listener);
  });
  afterAll(() => served.close());

  /** The reply to one request line, and what it left in the log. */
  async function asked(line: string): Promise<{ reply: string; logged: unknown[] }> {
    const before = fixture.lines.length;
    const socket = connect(served.port, '127.0.0.1');
    socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let reply = '';
    for await (const chunk of socket) reply += chunk;
    return { reply, logged: fixture.lines.slice(before).map((text) => JSON.parse(text)) };
  }

  it.each([
    ['GET /api/live', 200, 'live'],
    ['GET http://any.example/api/live?x', 200, 'live'],
    ['GET HTTP://user:pass@any.example:99/api/live', 200, 'live'],
    ['GET http://any.example', 404, 'unknown'],
    ['GET http://[/api/live', 404, 'unknown'],
    ['OPTIONS *', 404, 'unknown'],
    ['GET //api/live', 404, 'unknown'],
  ])('%s is answered %i, with an id and a line in the log', async (line, status, route) => {
    const { reply, logged } = await asked(line);
    expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(reply).toMatch(/x-request-id: [0-9a-f-]{36}/);
    if (status === 404) expect(reply).toMatch(/content-type: application\/problem\+json/);
    expect(logged).toMatchObject([{ status, route }]);
  });
});
