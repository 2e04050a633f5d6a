import { connect } from 'node:net';
import { expect, test } from '../product-page';

/** What each way to ask is answered with by `npm start`, whose pages and API are served by two handlers. */
const ASKED = [
  ['GET http://any.example/api/live', '', /^HTTP\/1\.1 200 [\s\S]*"live"/],
  ['GET http://any.example/shipping', '', /^HTTP\/1\.1 200 [\s\S]*<html/],
  ['GET http://[/api/live', '', /^HTTP\/1\.1 404 [\s\S]*"not_found"/],
  ['OPTIONS *', '', /^HTTP\/1\.1 404 [\s\S]*"not_found"/],
  ['GET /api/live', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n', /^HTTP\/1\.1 200 /],
  ['GET /shipping', 'Connection: Upgrade\r\nUpgrade: websocket\r\n', /^HTTP\/1\.1 200 /],
] as const;

test.describe('A request that is written in an unusual way', () => {
  for (const [line, headers, answer] of ASKED)
    test(`${line} ${headers.split('\r\n').at(-2) ?? ''}`, async ({ baseURL }) => {
      const { hostname, port, host } = new URL(baseURL ?? '');
      const socket = connect(Number(port), hostname);
      const last = headers === '' ? 'Connection: close\r\n' : headers;
      socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\n${last}\r\n`);
      let reply = '';
      socket.on('data', (chunk) => {
        reply += chunk;
      });
      await expect.poll(() => reply).toMatch(answer);
      socket.destroy();
    });
});
