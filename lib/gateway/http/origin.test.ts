import { describe, expect, it } from 'vitest';
import {
  createApiFixture,
  KEY,
  PAGE,
  STOREFRONT,
  sendToHandler,
} from '@/lib/gateway/testing/api-fixture';
import { decideOrigin } from './origin';

const RULES = { appUrl: 'https://app.example', storefrontOrigins: [STOREFRONT] };

const ORIGINS: [string, Record<string, string>, boolean][] = [
  ['a storefront', { origin: STOREFRONT }, true],
  ['the app', { origin: 'https://app.example' }, true],
  ['a storefront, cross-site', { origin: STOREFRONT, 'sec-fetch-site': 'cross-site' }, true],
  [
    'the app under another name',
    { origin: 'http://10.0.0.5:3000', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  ['no browser', {}, true],
  ['an address typed by hand', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, true],
  ['another site', { origin: 'https://other.example' }, false],
  [
    'another site that says it is near',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
    false,
  ],
  ['a suffix of an allowed host', { origin: 'https://shop.example.evil.com' }, false],
  ['a prefix of an allowed host', { origin: 'https://evil-shop.example' }, false],
  ['another scheme', { origin: 'http://shop.example' }, false],
  ['another port', { origin: 'https://shop.example:8443' }, false],
  ['upper case', { origin: 'https://SHOP.example' }, false],
  ['a trailing dot', { origin: 'https://shop.example.' }, false],
  ['a trailing slash', { origin: 'https://shop.example/' }, false],
  ['a look-alike in punycode', { origin: 'https://xn--shp-0na.example' }, false],
  ['an opaque origin', { origin: 'null' }, false],
  [
    'an opaque origin that says it is near',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    false,
  ],
  ['an empty origin', { origin: '' }, false],
  ['two origins', { origin: `${STOREFRONT}, https://evil.example` }, false],
  ['a foreign image tag', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, false],
  ['a foreign link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, false],
  ['a near image tag', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, false],
];

describe('who may ask', () => {
  const fixture = createApiFixture();
  const send = sendToHandler(fixture.handler);
  const list = `/api/product-faqs?page_url=${PAGE}`;
  const message = { method: 'POST', body: '{"query_text":"Hi"}' };
  const json = { 'content-type': 'application/json', 'idempotency-key': KEY };

  it.each(ORIGINS)('GET from %s', async (_who, headers, isAllowed) => {
    expect((await send(list, { headers })).status).toBe(isAllowed ? 200 : 403);
  });

  it.each(ORIGINS)('HEAD from %s', async (_who, headers, isAllowed) => {
    expect((await send(list, { method: 'HEAD', headers })).status).toBe(isAllowed ? 200 : 403);
  });

  it.each(ORIGINS)('POST of JSON from %s', async (_who, headers, isAllowed) => {
    const { status } = await send('/api/send_message', {
      ...message,
      headers: { ...json, ...headers },
    });
    expect(status).toBe(isAllowed ? 200 : 403);
  });

  it.each(ORIGINS)('POST of text from %s', async (_who, headers, isAllowed) => {
    const { status } = await send('/api/send_message', {
      ...message,
      headers: { ...json, 'content-type': 'text/plain', ...headers },
    });
    expect(status).toBe(isAllowed ? 415 : 403);
  });

  it.each(ORIGINS)('POST of a form from %s', async (_who, headers, isAllowed) => {
    const { status } = await send('/api/send_message', {
      ...message,
      headers: { ...json, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
    expect(status).toBe(isAllowed ? 415 : 403);
  });

  it.each(ORIGINS)('OPTIONS from %s', async (_who, headers, isAllowed) => {
    const { status } = await send('/api/send_message', { method: 'OPTIONS', headers });
    expect(status).toBe(isAllowed ? 204 : 403);
  });

  it.each(ORIGINS)('never allows credentials or everyone: %s', async (_who, headers) => {
    const reply = await send(list, { headers });
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    expect(reply.headers.get('access-control-allow-origin')).not.toBe('*');
    expect(reply.headers.get('vary')).toBe('Origin');
  });

  it('is not talked into anything by Host', async () => {
    const { status } = await send(list, {
      headers: {
        host: 'evil.example',
        origin: 'http://evil.example',
        'x-forwarded-host': 'evil.example',
      },
    });
    expect(status).toBe(403);
  });

  it('lets a foreign link open what is public anyway', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await send('/api/openapi.json', { headers })).status).toBe(200);
    expect(
      (await send('/api/openapi.json', { headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
  });

  it('knows the storefront of a call, and the app’s own pages under any name', () => {
    const originOf = (headers: Record<string, string>) => decideOrigin(new Headers(headers), RULES);
    expect(originOf({ origin: STOREFRONT })).toMatchObject({ origin: STOREFRONT });
    expect(originOf({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ origin: RULES.appUrl });
    expect(originOf({})).toMatchObject({ origin: undefined });
  });
});
