import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { expect, it } from 'vitest';

const PROGRAM = `
  import { createServer } from 'node:http';
  import { drainOnSignal } from './scripts/drain.mjs';
  let isReady = true;
  const server = createServer((request, response) => {
    if (request.url === '/api/ready') return response.writeHead(isReady ? 200 : 503).end();
    console.log('begun');
    setTimeout(() => response.end('finished'), 400);
  });
  drainOnSignal(server, {
    drain: () => { isReady = false; console.log('draining'); },
    close: async () => console.log('closed'),
  });
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;

it('finishes what is in flight, is not ready meanwhile, and exits 0', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM]);
  const out = { text: '' };
  child.stdout.on('data', (data) => {
    out.text += data;
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const port = Number((await seen(out, /port (\d+)/))[1]);

  const inFlight = ask(port, '/slow');
  await seen(out, /begun/);
  child.kill('SIGTERM');
  await seen(out, /draining/);
  const ready = await ask(port, '/api/ready');
  expect([ready.status, ready.connection]).toEqual([503, 'close']);
  expect(await inFlight).toMatchObject({ status: 200, text: 'finished' });
  expect(await exited).toBe(0);
  expect(out.text).toMatch(/closed/);
}, 20_000);

async function seen(out: { text: string }, pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const match = pattern.exec(out.text);
    if (match) return match;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function ask(
  port: number,
  path: string,
): Promise<{ status: number | undefined; connection: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, connection: response.headers.connection, text }),
      );
    }).on('error', reject);
  });
}
