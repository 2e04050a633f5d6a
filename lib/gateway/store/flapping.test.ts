import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { resolveConfig } from '@/lib/gateway/config';
import { createStore } from './store';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

describe('the shared store', () => {
  it('F35 outlives connections that break in whatever they were saying', async () => {
    const redis = await flappingRedis();
    const store = createStore(resolveConfig({ redisUrl: redis.url }, {}), systemClock);
    open.push(() => store.close());
    // Rejections that nobody handles end a process; the runner fails of them too.
    const stray: unknown[] = [];
    const note = (reason: unknown) => stray.push(reason);
    process.on('unhandledRejection', note);
    open.push(async () => void process.off('unhandledRejection', note));
    await redis.hasBroken(9);
    expect(await store.run((client) => client.get('x'))).toEqual({ reached: false });
    expect(stray).toEqual([]);
  });
});

/** Speaks enough of Redis to be subscribed to, and hangs up when it is subscribed to or asked for a second time. */
async function flappingRedis() {
  const sockets = new Set<Socket>();
  let broken = 0;
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    const isFirstOfEach = connections <= 3;
    sockets.add(socket.on('error', () => {}));
    socket.on('data', (data) => {
      for (const [, command = ''] of String(data).matchAll(/\*\d+\r\n\$\d+\r\n([a-z]+)\r\n/gi)) {
        const word = command.toLowerCase();
        if (word === 'info') socket.write('$20\r\nredis_version:7.0.0\n\r\n');
        else if (word === 'subscribe' && isFirstOfEach)
          socket.write('*3\r\n$9\r\nsubscribe\r\n$16\r\nshelftalk:1:news\r\n:1\r\n');
        else if (word === 'client') socket.write('+OK\r\n');
        else {
          broken += 1;
          socket.destroy();
          return;
        }
      }
      if (isFirstOfEach && String(data).toLowerCase().includes('subscribe'))
        setTimeout(() => socket.destroy(), 50);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    hasBroken: async (times: number) => {
      while (broken < times) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}
