import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { readBody } from '@/lib/alhena/body';
import type { AlhenaFetchInit } from '@/lib/alhena/fetch';
import { createDispatchFetch } from './dispatch';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a fetch straight on the connections', () => {
  it('sends what it is told and nothing twice', async () => {
    const seen: unknown[] = [];
    const url = await serve(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      seen.push([request.method, request.url, request.headers['x-one'], text]);
      response.writeHead(200, { 'x-told': ['a', 'b'] }).end('fine');
    });
    const reply = await dispatch()(`${url}/base/path?q=%C3%B6`, {
      ...init(),
      method: 'POST',
      headers: { 'x-one': '1' },
      body: 'Größe',
    });
    expect(await readBody(reply)).toBe('fine');
    expect(reply).toMatchObject({ status: 200, ok: true });
    expect(reply.headers.get('x-told')).toBe('a, b');
    expect(reply.headers.get('x-untold')).toBeNull();
    expect(seen).toEqual([['POST', '/base/path?q=%C3%B6', '1', 'Größe']]);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (coding, pack) => {
    const text = 'Größe 👕'.repeat(5_000);
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(pack(text)),
    );
    expect(await readBody(await dispatch()(url, init()))).toBe(text);
  });

  it('fails over a packed body that is cut off', async () => {
    const packed = gzipSync('x'.repeat(10_000));
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, -9)),
    );
    await expect(readBody(await dispatch()(url, init()))).rejects.toThrow();
  });

  it('passes over what is said before the reply', async () => {
    const url = await serve((_request, response) => {
      response.writeEarlyHints({ link: '</a.css>; rel=preload' });
      response.end('fine');
    });
    expect(await readBody(await dispatch()(url, init()))).toBe('fine');
  });

  it('never sends what was given up while it waited for a connection', async () => {
    const seen: (string | undefined)[] = [];
    let answerFirst = () => {};
    const url = await serve((request, response) => {
      seen.push(request.url);
      answerFirst = () => response.end('fine');
    });
    const fetch = dispatch(1);
    const first = fetch(`${url}/first`, init());
    const controller = new AbortController();
    const second = fetch(`${url}/second`, { ...init(), signal: controller.signal });
    await until(() => seen.length === 1);
    controller.abort(new Error('given up'));
    await expect(second).rejects.toThrow('given up');
    answerFirst();
    await readBody(await first);
    const third = fetch(`${url}/third`, init());
    await until(() => seen.length === 2);
    answerFirst();
    await third;
    expect(seen).toEqual(['/first', '/third']);
  });

  it('cuts the connection of a reply nobody wants', async () => {
    let isCut = false;
    const url = await serve((_request, response) => {
      response.on('close', () => {
        isCut = true;
      });
      response.write('x');
    });
    const reply = await dispatch()(url, init());
    await reply.body?.cancel();
    await until(() => isCut);
    expect(isCut).toBe(true);
  });

  it('cuts the connection of a packed reply that cannot be unpacked, however much more would come', async () => {
    let isCut = false;
    const url = await serve((_request, response) => {
      response.on('close', () => {
        isCut = true;
      });
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write('this is not gzip');
    });
    await expect(readBody(await dispatch()(url, init()))).rejects.toThrow();
    await until(() => isCut);
    expect(isCut).toBe(true);
  });

  it('tells that nobody listens', async () => {
    const url = await serve(() => {});
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    await expect(dispatch()(url, init())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

function dispatch(connections = 4) {
  return createDispatchFetch(new Agent({ connections }));
}

function init(): AlhenaFetchInit {
  return { method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
