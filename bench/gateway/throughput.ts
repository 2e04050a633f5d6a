import { once } from 'node:events';
import { connect } from 'node:net';

const CONNECTIONS = 50;

/** Requests a second over 50 kept-alive connections, each asking again as soon as it is answered. */
export async function requestsPerSecond(url: string, path: string, ms: number): Promise<number> {
  const { hostname, port, host } = new URL(url);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  let answered = 0;
  let isOver = false;

  async function ask(): Promise<void> {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    let pending = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      pending += chunk;
      const head = pending.indexOf('\r\n\r\n');
      if (head < 0) return;
      if (!isWhole(pending, head)) return;
      if (!pending.startsWith('HTTP/1.1 200')) throw new Error(pending.slice(0, 400));
      pending = '';
      answered += 1;
      if (isOver) socket.destroy();
      else socket.write(request);
    });
    socket.write(request);
    await once(socket, 'close');
  }

  const sockets = Array.from({ length: CONNECTIONS }, ask);
  await new Promise((resolve) => setTimeout(resolve, ms / 4));
  const before = answered;
  const begun = performance.now();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const rate = ((answered - before) * 1000) / (performance.now() - begun);
  isOver = true;
  await Promise.all(sockets);
  return rate;
}

/** Whether all of a reply is there, by its length or by the last of its chunks (RFC 9112, 6.3). */
function isWhole(reply: string, head: number): boolean {
  const length = /content-length: (\d+)/i.exec(reply)?.[1];
  return length === undefined
    ? reply.endsWith('\r\n0\r\n\r\n')
    : reply.length >= head + 4 + Number(length);
}
