import { describe, expect, it } from 'vitest';
import type { ShelftalkConfig } from './config';
import { createApiFixture, KEY, PAGE, sendToHandler } from './testing/api-fixture';

const list = `/api/product-faqs?page_url=${PAGE}`;
const message = {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
  body: '{"query_text":"Hi"}',
};

describe('limits per visitor', () => {
  it('refuses one read more with the seconds to wait, and starts again after a minute', async () => {
    const { call, advance } = limited({ readsPerMinute: 3 });
    expect(await call(list, 4)).toEqual([200, 200, 200, 429]);
    advance(59_000);
    const refused = await call.raw(list);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(JSON.parse(refused.text)).toMatchObject({
      code: 'rate_limited',
      retry_after_seconds: 1,
    });
    advance(1_000);
    expect(await call(list, 1)).toEqual([200]);
  });

  it('counts reads and messages apart', async () => {
    const { call } = limited({ readsPerMinute: 1, messagesPerMinute: 1 });
    expect(await call(list, 2)).toEqual([200, 429]);
    expect(await call('/api/send_message', 2, message)).toEqual([200, 429]);
  });

  it('gives nothing for forged addresses', async () => {
    const { call } = limited({ readsPerMinute: 2 });
    const statuses = [];
    for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      statuses.push(
        (
          await call.raw(list, {
            headers: {
              'x-forwarded-for': address,
              'x-real-ip': address,
              forwarded: `for=${address}`,
              'x-shelftalk-socket-address': address,
            },
          })
        ).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('does not count what was refused for its form', async () => {
    const { call } = limited({ readsPerMinute: 1 });
    expect(await call('/api/product-faqs', 5)).toEqual([400, 400, 400, 400, 400]);
    expect(await call(list, 1)).toEqual([200]);
  });

  it('leaves probes alone', async () => {
    const { call } = limited({ readsPerMinute: 1 });
    expect(await call('/api/ready', 3)).toEqual([200, 200, 200]);
  });
});

function limited(config: Partial<ShelftalkConfig>) {
  let now = 1_000_000;
  const clock = { now: () => now, setTimeout: () => 0, clearTimeout: () => {} };
  const send = sendToHandler(createApiFixture({ config: { ...config, clock } }).handler);
  const call = async (path: string, times: number, options = {}) => {
    const statuses = [];
    for (let time = 0; time < times; time++) statuses.push((await send(path, options)).status);
    return statuses;
  };
  return {
    call: Object.assign(call, { raw: send }),
    advance: (ms: number) => {
      now += ms;
    },
  };
}
