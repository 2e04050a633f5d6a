import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '@/lib/gateway/problem';
import { createApiFixture, PAGE, sendToHandler } from '@/lib/gateway/testing/api-fixture';
import { createLog } from './log';

const CANARY = 'canary-3b9f';
const FIELDS = new Set(
  'level time request_id method route status ms visitor code replayed error msg'.split(' '),
);

describe('request lines', () => {
  it('are one for each request, of known fields, and hold nothing anybody sent', async () => {
    const fixture = createApiFixture({
      gateway: {
        faqAnswer: async () => {
          throw new Error(`${CANARY} inside an error`);
        },
        purge: async () => {
          throw new GatewayError('upstream_rejected', { cause: new Error(CANARY) });
        },
      },
    });
    const send = sendToHandler(fixture.handler);
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `${CANARY}-key`,
      'x-request-id': `\u00e9 ${CANARY}`,
      'user-agent': CANARY,
      referer: `https://shop.example/${CANARY}`,
      cookie: CANARY,
      'x-forwarded-for': '198.51.100.77',
    };
    await send(`/api/product-faqs?page_url=${PAGE}%3F${CANARY}&locale=en`, { headers });
    await send(`/api/product-faqs/1?page_url=${PAGE}%3F${CANARY}`, { headers });
    await send(`/api/${CANARY}`, { headers });
    await send('/api/product-faqs', { headers: { origin: `https://${CANARY}.example` } });
    await send('/api/send_message', {
      method: 'POST',
      headers,
      body: JSON.stringify({
        query_text: CANARY,
        thread_id: CANARY,
        user_metadata: { email: CANARY },
        user_token: CANARY,
      }),
    });
    await send('/api/send_message', { method: 'POST', headers, body: `{"${CANARY}` });
    await send('/api/purge', {
      method: 'POST',
      headers: { ...headers, authorization: 'Bearer admin-token' },
      body: JSON.stringify({ page_url: `${PAGE}?${CANARY}` }),
    });

    expect(fixture.lines).toHaveLength(7);
    for (const line of fixture.lines) {
      const fields = Object.keys(JSON.parse(line));
      expect(fields.filter((field) => !FIELDS.has(field))).toEqual([]);
      expect(line).not.toContain(CANARY);
      expect(line).not.toMatch(/198\.51\.100|203\.0\.113|admin-token/);
    }
    expect(JSON.parse(fixture.lines[1] ?? '')).toMatchObject({
      status: 500,
      code: 'internal',
      error: expect.stringMatching(/^Error .+\.ts:\d+/),
    });
  });

  it('carry the id the caller was told', async () => {
    const fixture = createApiFixture();
    const reply = await sendToHandler(fixture.handler)('/api/nothing');
    expect(JSON.parse(fixture.lines[0] ?? '').request_id).toBe(reply.headers.get('x-request-id'));
  });
});

describe('event lines', () => {
  it('cannot be broken out of, and hide secrets', () => {
    const lines: string[] = [];
    const log = createLog({
      level: 'info',
      secrets: ['a-secret-key', undefined],
      write: (line) => lines.push(line),
    });
    log.warn('upstream_words', { message: 'a\r\n{"level":"fake"}\u001b[2J\u202e a-secret-key' });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      msg: 'upstream_words',
      message: 'a\ufffd\ufffd{"level":"fake"}\ufffd[2J\ufffd [hidden]',
    });
  });
});

describe('standard output', () => {
  it('may be closed without ending the process', async () => {
    const program = `
      import { createLog } from './lib/gateway/telemetry/log.ts';
      const log = createLog({ level: 'info' });
      let lines = 0;
      const timer = setInterval(() => {
        log.info('tick', { pad: 'x'.repeat(4000) });
        if (++lines < 60) return;
        clearInterval(timer);
        process.stderr.write('still here');
      }, 5);
    `;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    child.stdout.once('data', () => child.stdout.destroy());
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, errors]).toEqual([0, 'still here']);
  }, 20_000);
});
