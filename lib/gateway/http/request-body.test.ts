import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createApiFixture,
  KEY,
  sendToHandler,
  serveOnNode,
} from '@/lib/gateway/testing/api-fixture';
import { BODY_DEADLINE_MS } from './request-body';

const HEAD = [
  'POST /api/send_message HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Idempotency-Key: ${KEY}`,
].join('\r\n');

describe('body over a socket', () => {
  const timers = manualClock();
  const fixture = createApiFixture({ config: { clock: timers.clock } });
  let served: Awaited<ReturnType<typeof serveOnNode>>;
  beforeAll(async () => {
    served = await serveOnNode(fixture.listener);
  });
  afterAll(() => served.close());

  it('is read in whatever pieces it comes', async () => {
    const socket = open(served.port);
    socket.write(`${HEAD}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    for (const piece of ['{"query', '_text":"G', 'r\u00fc\u00dfe"}'])
      socket.write(`${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`);
    socket.write('0\r\n\r\n');
    expect(await socket.status()).toBe(200);
    expect(fixture.asked.at(-1)?.input).toMatchObject({ query_text: 'Gr\u00fc\u00dfe' });
  });

  it('is refused by its announced size before any of it is read', async () => {
    const socket = open(served.port);
    socket.write(`${HEAD}\r\nContent-Length: 60000000\r\n\r\n`);
    expect(await socket.status()).toBe(413);
  });

  it('is refused as soon as more than the limit has come, announced or not', async () => {
    const socket = open(served.port);
    socket.write(`${HEAD}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    for (let piece = 0; piece < 20; piece++) socket.write(`400\r\n${'x'.repeat(1024)}\r\n`);
    expect(await socket.status()).toBe(413);
  });

  it('is given up when it stalls', async () => {
    const socket = open(served.port);
    socket.write(`${HEAD}\r\nContent-Length: 100\r\n\r\n{"query_text":`);
    await timers.armed();
    timers.advance(BODY_DEADLINE_MS);
    expect(await socket.status()).toBe(408);
  });

  it('does not trouble the server when it is cut off', async () => {
    const before = fixture.lines.length;
    const socket = open(served.port);
    socket.write(`${HEAD}\r\nContent-Length: 100\r\n\r\n{"query_text":`);
    await timers.armed();
    socket.destroy();
    await until(() => fixture.lines.length > before);
    expect(JSON.parse(fixture.lines.at(-1) ?? '')).toMatchObject({ status: 400 });
    expect((await served.send('/api/live')).status).toBe(200);
  });
});

describe('body of a request', () => {
  it('may be exactly as large as the limit', async () => {
    const send = sendToHandler(createApiFixture().handler);
    const call = (size: number) => {
      const start = '{"query_text":"Hi","pad":"';
      const body = `${start}${'x'.repeat(size - start.length - 2)}"}`;
      return send('/api/send_message', {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=UTF-8', 'idempotency-key': KEY },
        body,
      });
    };
    expect((await call(16_384)).status).toBe(200);
    expect((await call(16_385)).status).toBe(413);
  });
});

function manualClock() {
  let callbacks: { callback: () => void; ms: number }[] = [];
  return {
    clock: {
      now: () => 0,
      setTimeout: (callback: () => void, ms: number) => {
        const timer = { callback, ms };
        callbacks.push(timer);
        return timer;
      },
      clearTimeout: (handle: unknown) => {
        callbacks = callbacks.filter((timer) => timer !== handle);
      },
    },
    armed: () => until(() => callbacks.length > 0),
    advance: (ms: number) => {
      const due = callbacks.filter((timer) => timer.ms <= ms);
      callbacks = callbacks.filter((timer) => timer.ms > ms);
      for (const timer of due) timer.callback();
    },
  };
}

function open(port: number) {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (data) => {
    received += data.toString();
  });
  socket.on('error', () => {});
  return {
    write: (text: string) => socket.write(text),
    destroy: () => socket.destroy(),
    status: async () => {
      await until(() => received.includes('\r\n\r\n'));
      socket.destroy();
      return Number(received.slice(9, 12));
    },
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
