import { createServer, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '@/lib/clock';
import { parsePageUrl } from './page-url';
import { createReadUrl, type PageRead, type Validators } from './read-url';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const ROUTES: Record<string, (response: ServerResponse) => void> = {
  '/ok': (response) => response.writeHead(200, HTML).end('<h1>Größe</h1>'),
  '/latin1': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('Größe', 'latin1')),
  '/gzip': (response) =>
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      .end(gzipSync('<h1>packed</h1>')),
  '/bomb': (response) =>
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(60_000_000, 'a'))),
  '/json': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  '/none': (response) => response.writeHead(200).end('<h1>x</h1>'),
  '/gone': (response) => response.writeHead(404, HTML).end('<h1>gone</h1>'),
  '/broken': (response) => response.writeHead(500, HTML).end('<h1>broken</h1>'),
  '/forbidden': (response) => response.writeHead(403, HTML).end('<h1>no</h1>'),
  '/busy': (response) => response.writeHead(429, HTML).end('<h1>later</h1>'),
  '/cut': (response) => response.destroy(),
  '/moved': (response) => response.writeHead(302, { location: '/ok' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: 'http://localhost:1/' }).end(),
  '/script': (response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/same': (response) => {
    const isKnown = response.req.headers['if-none-match'] === '"v1"';
    response
      .writeHead(isKnown ? 304 : 200, { ...HTML, etag: '"v1"' })
      .end(isKnown ? '' : '<h1>x</h1>');
  },
  '/always-304': (response) => response.writeHead(304).end(),
  '/stall': (response) => {
    response.writeHead(200, HTML).write('<h1>');
  },
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => ROUTES[request.url ?? '']?.(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

async function read(
  path: string,
  clock: Clock = systemClock,
  known?: Validators,
): Promise<PageRead> {
  const trusted = new Set([origin]);
  const target = parsePageUrl(`${origin}${path}`, trusted);
  if (typeof target === 'string') return { kind: 'unreadable' };
  return createReadUrl({ trusted, clock })(target, known);
}

describe('createReadUrl', () => {
  it.each([
    ['/ok', '<h1>Größe</h1>'],
    ['/latin1', 'Größe'],
    ['/gzip', '<h1>packed</h1>'],
    ['/moved', '<h1>Größe</h1>'],
  ])('reads %s', async (path, html) => {
    expect(await read(path)).toMatchObject({ kind: 'html', html });
  });

  it.each(['/json', '/none', '/forbidden', '/loop', '/inside', '/elsewhere', '/script'])(
    'takes %s for unreadable',
    async (path) => {
      expect(await read(path)).toEqual({ kind: 'unreadable' });
    },
  );

  it.each(['/broken', '/busy', '/cut'])('takes %s for passing', async (path) => {
    expect(await read(path)).toEqual({ kind: 'unreachable' });
  });

  it('is told that a page is what it was', async () => {
    const first = await read('/same');
    const known = first.kind === 'html' ? first.validators : undefined;
    expect(await read('/same', systemClock, known)).toEqual({ kind: 'unchanged' });
    expect(await read('/ok', systemClock, known)).toMatchObject({ kind: 'html' });
  });

  it('believes no page that it never read to be what it was', async () => {
    expect(await read('/always-304')).toEqual({ kind: 'unreadable' });
  });

  it('tells a page that is gone', async () => {
    expect(await read('/gone')).toEqual({ kind: 'gone' });
  });

  it('reads no more than three megabytes of what unpacks to more', async () => {
    const bomb = await read('/bomb');
    expect(bomb.kind === 'html' && bomb.html.length).toBe(3_000_000);
  });

  it('gives up on a body that stalls', async () => {
    const clock: Clock = {
      ...systemClock,
      setTimeout: (callback) => systemClock.setTimeout(callback, 150),
    };
    expect(await read('/stall', clock)).toEqual({ kind: 'unreachable' });
  });
});
