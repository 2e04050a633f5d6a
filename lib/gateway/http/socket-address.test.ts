import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { socketAddressOf, tellSocketAddresses } from './socket-address';

it('believes the header only once nobody but the socket can have written it', async () => {
  const forged = new Headers({ 'x-shelftalk-socket-address': '6.6.6.6' });
  expect(socketAddressOf(forged)).toBeUndefined();

  tellSocketAddresses();
  const seen = await new Promise((resolve, reject) => {
    const server = createServer((incoming, response) => {
      response.end();
      server.close();
      resolve(
        socketAddressOf(
          new Headers({
            'x-shelftalk-socket-address': String(incoming.headers['x-shelftalk-socket-address']),
          }),
        ),
      );
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      request({ port, host: '127.0.0.1', headers: { 'X-Shelftalk-Socket-Address': '6.6.6.6' } })
        .on('error', reject)
        .end();
    });
  });
  expect(seen).toBe('127.0.0.1');
});
