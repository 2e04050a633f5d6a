import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { Instance } from '../history/cluster';
import { list, type MountCase, say, taken, takenTimes, two, withStore } from './calls';

const SLOW_CALLERS = 40;
const POST = [
  'POST /api/send_message HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  'Idempotency-Key: of-a-slow-caller',
];
/** The body's own deadline is 5 s, the headers' 10 s; a busy machine is late. */
const BODY_END_MS = 9_000;
const HEADERS_END_MS = 16_000;

/** Callers that leave, repeat themselves, or take for ever. */
export const CALLER_CASES: MountCase[] = [
  {
    name: 'F40 a caller that leaves amid a message finds its answer on return, on any instance',
    run: withStore(async (cluster, name) => {
      const [one, other] = two(cluster);
      const text = `${name} [[scenario:slow-900]]`;
      const leaving = new AbortController();
      const first = say(one, text, { key: name, signal: leaving.signal }).catch(() => 'left');
      await taken(cluster, name);
      leaving.abort();
      assert.equal(await first, 'left');
      for (const instance of [other, one]) {
        const { status, text: reply, headers } = await say(instance, text, { key: name });
        assert.equal(status, 200, reply);
        assert.ok(reply.includes(name), reply);
        assert.equal(headers.get('idempotent-replayed'), 'true');
      }
      assert.equal(takenTimes(cluster, name), 1);
    }),
  },
  {
    name: 'F41 a double tap, and the same tap in two tabs, is one message with one answer',
    run: withStore(async (cluster, name) => {
      const [one, other] = two(cluster);
      const text = `${name} [[scenario:slow-300]]`;
      const replies = await Promise.all(
        [one, one, other, other].map((instance) => say(instance, text, { key: name })),
      );
      assert.deepEqual(
        replies.map(({ status }) => status),
        [200, 200, 200, 200],
      );
      assert.equal(new Set(replies.map((reply) => reply.text)).size, 1);
      assert.equal(takenTimes(cluster, name), 1);
    }),
  },
  {
    name: 'F44 callers that send their headers or bodies for ever are cut off, others being served',
    run: async (cluster) => {
      const [one] = two(cluster);
      const many = (start: string) =>
        Array.from({ length: SLOW_CALLERS }, () => slowCaller(one, start));
      const bodies = many(`${POST.join('\r\n')}\r\nContent-Length: 900\r\n\r\n{"query_text":"`);
      const headers = many(`${POST.join('\r\n')}\r\nX-More: `);
      for (let count = 0; count < 5; count += 1) assert.equal((await list(one)).status, 200);
      assert.equal((await say(one, 'not held up')).status, 200);
      assert.equal(await Promise.race([...headers, 'none']), 'none', 'others had to wait');

      for (const { reply, endedAfterMs } of await Promise.all(bodies)) {
        assert.match(reply, /^HTTP\/1\.1 408 /);
        assert.match(reply, /"code":"request_timeout"/);
        assert.ok(endedAfterMs < BODY_END_MS, `a body was awaited for ${endedAfterMs} ms`);
      }
      for (const { reply, endedAfterMs } of await Promise.all(headers)) {
        assert.match(reply, /^(?:HTTP\/1\.1 408 |$)/);
        assert.ok(endedAfterMs < HEADERS_END_MS, `headers were awaited for ${endedAfterMs} ms`);
      }
    },
  },
];

/** Says one byte more every quarter of a second until it is answered or cut off. */
function slowCaller(
  instance: Instance,
  start: string,
): Promise<{ reply: string; endedAfterMs: number }> {
  const begun = performance.now();
  const { hostname, port } = new URL(instance.url);
  return new Promise((resolve) => {
    let reply = '';
    const socket = connect(Number(port), hostname);
    const drip = setInterval(() => socket.write('x'), 250);
    const end = () => {
      clearInterval(drip);
      socket.destroy();
      resolve({ reply, endedAfterMs: Math.round(performance.now() - begun) });
    };
    socket.on('data', (chunk) => {
      reply += chunk;
      if (/\r\n\r\n[\s\S]*\}/.test(reply)) end();
    });
    socket.on('error', end).on('close', end);
    socket.write(start);
  });
}
