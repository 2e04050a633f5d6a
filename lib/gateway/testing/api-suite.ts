import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ApiFixture,
  createApiFixture,
  KEY,
  PAGE,
  type Send,
  type SendOptions,
  STOREFRONT,
} from './api-fixture';

type Mount = (fixture: ApiFixture) => Promise<{ send: Send; close: () => Promise<void> }>;

const page = encodeURIComponent(PAGE);
const LIST = `/api/product-faqs?page_url=${page}`;
const JSON_TYPE = { 'content-type': 'application/json' };

/** What the HTTP API promises, whichever way it is mounted. */
export function describeApi(name: string, mount: Mount): void {
  describe(`API ${name}`, () => {
    let fixture: ApiFixture;
    let send: Send;
    let close: () => Promise<void>;
    beforeAll(async () => {
      fixture = createApiFixture();
      ({ send, close } = await mount(fixture));
    });
    afterAll(() => close());

    const post = (body: unknown, options: SendOptions = {}) =>
      send('/api/send_message', {
        method: 'POST',
        ...options,
        headers: { ...JSON_TYPE, 'idempotency-key': KEY, ...options.headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      });

    it('gives a ready list that may be shared and revalidated', async () => {
      const first = await send(LIST);
      expect(first.status).toBe(200);
      expect(JSON.parse(first.text)).toEqual({
        status: 'ready',
        faqs: [{ faq_id: 1, question: 'Is it waterproof?' }],
      });
      expect(first.headers.get('cache-control')).toBe(
        'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800',
      );
      expect(first.headers.get('vary')).toBe('Origin');
      const etag = first.headers.get('etag') ?? '';
      const second = await send(LIST, { headers: { 'if-none-match': `"other", ${etag}` } });
      expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
      const other = await send(LIST, { headers: { 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    });

    it.each([
      ['generating', 202, 'generating', '7'],
      ['none', 200, 'not_available', null],
    ])('never lets a %s list be kept', async (slug, status, state, retryAfter) => {
      const reply = await send(`/api/product-faqs?page_url=${STOREFRONT}/${slug}`);
      expect(reply.status).toBe(status);
      expect(JSON.parse(reply.text).status).toBe(state);
      expect(reply.headers.get('retry-after')).toBe(retryAfter);
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('etag')).toBeNull();
    });

    it('gives an answer by id', async () => {
      const reply = await send(`/api/product-faqs/12?page_url=${page}&locale=pt-BR`);
      expect(JSON.parse(reply.text)).toEqual({
        faq_id: 12,
        question: 'Is it waterproof?',
        answer: 'Yes.',
      });
      expect(reply.headers.get('etag')).toMatch(/^W\/".+"$/);
      expect(fixture.asked.at(-1)?.input).toEqual({ faq_id: 12, page_url: PAGE, locale: 'pt-BR' });
    });

    it('passes a message on and marks a replay', async () => {
      const reply = await post({ query_text: 'Hi', page_url: PAGE });
      expect(reply.status).toBe(200);
      expect(JSON.parse(reply.text)).toEqual({ result_text: 'Hello.', thread_id: 'sealed' });
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('idempotent-replayed')).toBeNull();
      const replay = await post({ query_text: 'again' });
      expect(replay.headers.get('idempotent-replayed')).toBe('true');
    });

    it('gives equal bodies one fingerprint and different ones another', async () => {
      await post('{"query_text":"Hi","user_metadata":{"a":1,"b":2}}');
      await post('{ "user_metadata": {"b":2,"a":1}, "query_text": "Hi", "unknown": true }');
      await post('{"query_text":"Hi","user_metadata":{"a":1,"b":3}}');
      const [first, second, third] = fixture.asked.slice(-3).map((entry) => entry.fingerprint);
      expect(first).toMatch(/^[0-9a-f]{64}$/);
      expect(second).toBe(first);
      expect(third).not.toBe(first);
    });

    it.each<[string, string, SendOptions, number, string, RegExp]>([
      ['count=0', `${LIST}&count=0`, {}, 400, 'invalid_request', /count/],
      ['count=11', `${LIST}&count=11`, {}, 400, 'invalid_request', /count/],
      ['count=abc', `${LIST}&count=abc`, {}, 400, 'invalid_request', /count/],
      ['count=1.5', `${LIST}&count=1.5`, {}, 400, 'invalid_request', /count/],
      ['count=', `${LIST}&count=`, {}, 400, 'invalid_request', /count/],
      ['count=05', `${LIST}&count=05`, {}, 400, 'invalid_request', /count/],
      ['count=+5', `${LIST}&count=%2B5`, {}, 400, 'invalid_request', /count/],
      ['count with a space', `${LIST}&count=5%20`, {}, 400, 'invalid_request', /count/],
      ['count in other digits', `${LIST}&count=%D9%A5`, {}, 400, 'invalid_request', /count/],
      ['count=1e1', `${LIST}&count=1e1`, {}, 400, 'invalid_request', /count/],
      ['count twice', `${LIST}&count=1&count=2`, {}, 400, 'invalid_request', /count/],
      ['page_url twice', `${LIST}&page_url=x`, {}, 400, 'invalid_request', /page_url/],
      ['locale twice', `${LIST}&locale=en&locale=en`, {}, 400, 'invalid_request', /locale/],
      [
        'a locale that is none',
        `${LIST}&locale=not_a_locale`,
        {},
        400,
        'invalid_request',
        /locale/,
      ],
      ['an empty locale', `${LIST}&locale=`, {}, 400, 'invalid_request', /locale/],
      ['no page_url', '/api/product-faqs', {}, 400, 'invalid_request', /page_url/],
      ['an empty page_url', '/api/product-faqs?page_url=', {}, 400, 'invalid_request', /page_url/],
      [
        'a page_url that is too long',
        `/api/product-faqs?page_url=https://shop.example/${'a'.repeat(2048)}`,
        {},
        400,
        'invalid_request',
        /page_url/,
      ],
      [
        'a faq_id that is no integer',
        `/api/product-faqs/abc?page_url=${page}`,
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      [
        'a fractional faq_id',
        `/api/product-faqs/1.5?page_url=${page}`,
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      [
        'a faq_id beyond integers',
        `/api/product-faqs/99999999999999999?page_url=${page}`,
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      [
        'a broken escape',
        `/api/product-faqs/%E0?page_url=${page}`,
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      ['an unknown FAQ', `/api/product-faqs/404?page_url=${page}`, {}, 404, 'faq_not_found', /^$/],
      ['an unknown path', '/api/nothing', {}, 404, 'not_found', /^$/],
      ['the bare path', '/api', {}, 404, 'not_found', /^$/],
      ['a deeper path', '/api/product-faqs/1/2', {}, 404, 'not_found', /^$/],
      [
        'the name of a template',
        '/api/product-faqs/{faq_id}',
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      ['a doubled slash', `/api//product-faqs?page_url=${page}`, {}, 404, 'not_found', /^$/],
      ['an empty id', '/api/product-faqs//', {}, 404, 'not_found', /^$/],
      ['/api/v1 with a real key', '/api/v1/product-faqs', {}, 404, 'not_found', /^$/],
      [
        'POST on the list',
        LIST,
        { method: 'POST', headers: JSON_TYPE, body: '{}' },
        405,
        'method_not_allowed',
        /GET/,
      ],
      ['DELETE on the list', LIST, { method: 'DELETE' }, 405, 'method_not_allowed', /GET/],
      ['GET on send_message', '/api/send_message', {}, 405, 'method_not_allowed', /POST/],
      ['metrics without a token', '/api/metrics', {}, 404, 'not_found', /^$/],
      [
        'metrics with another token',
        '/api/metrics',
        { headers: { authorization: 'Bearer no' } },
        404,
        'not_found',
        /^$/,
      ],
      [
        'purge without a token',
        '/api/purge',
        { method: 'POST', headers: JSON_TYPE, body: '{}' },
        404,
        'not_found',
        /^$/,
      ],
    ])('refuses %s', async (_what, path, options, status, code, detail) => {
      expectProblem(await send(path, options), status, code, detail);
    });

    it.each<[string, unknown, Record<string, string>, number, string, RegExp]>([
      ['no text', {}, {}, 400, 'invalid_request', /query_text/],
      ['an empty text', { query_text: ' \n' }, {}, 400, 'invalid_request', /query_text/],
      [
        'a text that is too long',
        { query_text: 'x'.repeat(2001) },
        {},
        400,
        'invalid_request',
        /query_text/,
      ],
      ['a text of another type', { query_text: 1 }, {}, 400, 'invalid_request', /query_text/],
      [
        'a thread_id of another type',
        { query_text: 'a', thread_id: 1 },
        {},
        400,
        'invalid_request',
        /thread_id/,
      ],
      [
        'a fractional faq_id',
        { query_text: 'a', faq_id: 1.5, page_url: PAGE },
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      [
        'a faq_id as text',
        { query_text: 'a', faq_id: '1', page_url: PAGE },
        {},
        400,
        'invalid_request',
        /faq_id/,
      ],
      [
        'faq_id without page_url',
        { query_text: 'a', faq_id: 1 },
        {},
        400,
        'invalid_request',
        /page_url/,
      ],
      [
        'a locale that is none',
        { query_text: 'a', locale: 'xx_' },
        {},
        400,
        'invalid_request',
        /locale/,
      ],
      [
        'nested metadata',
        { query_text: 'a', user_metadata: { b: { c: 1 } } },
        {},
        400,
        'invalid_request',
        /user_metadata/,
      ],
      [
        'metadata as a list',
        { query_text: 'a', user_metadata: [] },
        {},
        400,
        'invalid_request',
        /user_metadata/,
      ],
      [
        'too much metadata',
        { query_text: 'a', user_metadata: { b: 'x'.repeat(4100) } },
        {},
        400,
        'invalid_request',
        /user_metadata/,
      ],
      [
        'a token nobody can verify',
        { query_text: 'a', user_token: 'x.y.z' },
        {},
        400,
        'invalid_request',
        /user_token/,
      ],
      ['broken JSON', '{"query_text":', {}, 400, 'invalid_request', /JSON/],
      ['an empty body', '', {}, 400, 'invalid_request', /JSON/],
      ['a list', [], {}, 400, 'invalid_request', /object/],
      ['null', 'null', {}, 400, 'invalid_request', /object/],
      ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'invalid_request', /UTF-8/],
      [
        'nesting of nine levels',
        `{"a":${'['.repeat(8)}${']'.repeat(8)}}`,
        {},
        400,
        'invalid_request',
        /nested/,
      ],
      [
        '__proto__',
        '{"query_text":"a","user_metadata":{"__proto__":{"admin":1}}}',
        {},
        400,
        'invalid_request',
        /__proto__/,
      ],
      [
        'an escaped __proto__',
        '{"\\u005f_proto__":{"admin":1}}',
        {},
        400,
        'invalid_request',
        /__proto__/,
      ],
      [
        'text/plain',
        { query_text: 'a' },
        { 'content-type': 'text/plain' },
        415,
        'unsupported_media_type',
        /json/,
      ],
      [
        'a form',
        'query_text=a',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'unsupported_media_type',
        /json/,
      ],
      [
        'a JSON dialect',
        { query_text: 'a' },
        { 'content-type': 'application/ld+json' },
        415,
        'unsupported_media_type',
        /json/,
      ],
      [
        'another charset',
        { query_text: 'a' },
        { 'content-type': 'application/json; charset=latin1' },
        415,
        'unsupported_media_type',
        /json/,
      ],
      [
        'an oversized body',
        { query_text: 'a', pad: 'x'.repeat(16_384) },
        {},
        413,
        'payload_too_large',
        /16384/,
      ],
      [
        'a short idempotency key',
        { query_text: 'a' },
        { 'idempotency-key': 'seven77' },
        400,
        'invalid_request',
        /Idempotency-Key/,
      ],
      [
        'a long idempotency key',
        { query_text: 'a' },
        { 'idempotency-key': 'k'.repeat(129) },
        400,
        'invalid_request',
        /Idempotency-Key/,
      ],
      [
        'a spaced idempotency key',
        { query_text: 'a' },
        { 'idempotency-key': 'with a space' },
        400,
        'invalid_request',
        /Idempotency-Key/,
      ],
    ])('refuses a message with %s', async (_what, body, headers, status, code, detail) => {
      expectProblem(await post(body, { headers }), status, code, detail);
    });

    it('requires an idempotency key', async () => {
      const reply = await send('/api/send_message', {
        method: 'POST',
        headers: JSON_TYPE,
        body: '{"query_text":"Hi"}',
      });
      expectProblem(reply, 400, 'invalid_request', /Idempotency-Key/);
    });

    it.each<[string, string, SendOptions, string]>([
      [
        'origin before path',
        '/api/nothing',
        { headers: { origin: 'https://evil.example' } },
        'origin_not_allowed',
      ],
      [
        'origin before method',
        LIST,
        { method: 'DELETE', headers: { origin: 'https://evil.example' } },
        'origin_not_allowed',
      ],
      ['method before media type', LIST, { method: 'POST', body: 'x' }, 'method_not_allowed'],
      [
        'media type before size',
        '/api/send_message',
        { method: 'POST', body: 'x'.repeat(20_000) },
        'unsupported_media_type',
      ],
      [
        'size before JSON',
        '/api/send_message',
        { method: 'POST', headers: JSON_TYPE, body: 'x'.repeat(20_000) },
        'payload_too_large',
      ],
    ])('checks %s', async (_order, path, options, code) => {
      expect(JSON.parse((await send(path, options)).text).code).toBe(code);
    });

    it('checks JSON before the idempotency key, and the key before fields', async () => {
      const call = (body: string) =>
        send('/api/send_message', { method: 'POST', headers: JSON_TYPE, body });
      expect(JSON.parse((await call('{')).text).detail).toMatch(/JSON/);
      expect(JSON.parse((await call('{}')).text).detail).toMatch(/Idempotency-Key/);
    });

    it('answers HEAD with the headers of GET and no body', async () => {
      const reply = await send(LIST, { method: 'HEAD' });
      expect([reply.status, reply.text]).toEqual([200, '']);
      expect(reply.headers.get('etag')).not.toBeNull();
      expect(reply.headers.get('content-type')).toBe('application/json');
    });

    it('tells which methods a path takes', async () => {
      const reply = await send(LIST, { method: 'PUT' });
      expect(reply.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    });

    it('answers a preflight of an allowed origin for ten minutes', async () => {
      const reply = await send('/api/send_message', {
        method: 'OPTIONS',
        headers: { origin: STOREFRONT, 'access-control-request-method': 'POST' },
      });
      expect([reply.status, reply.text]).toEqual([204, '']);
      expect(reply.headers.get('access-control-allow-origin')).toBe(STOREFRONT);
      expect(reply.headers.get('access-control-allow-methods')).toContain('POST');
      expect(reply.headers.get('access-control-allow-headers')).toContain('idempotency-key');
      expect(reply.headers.get('access-control-max-age')).toBe('600');
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    });

    it('names an allowed origin on errors too, and never on refusals', async () => {
      const allowed = await send('/api/product-faqs', { headers: { origin: STOREFRONT } });
      expect(allowed.headers.get('access-control-allow-origin')).toBe(STOREFRONT);
      const refused = await send(LIST, { headers: { origin: 'https://evil.example' } });
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    });

    it('carries its safety headers on every reply', async () => {
      for (const path of [LIST, '/api/nothing', '/api/health']) {
        const { headers } = await send(path);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
        expect(headers.get('set-cookie')).toBeNull();
        expect(headers.get('x-request-id')).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
      }
    });

    it('keeps a harmless request id and replaces any other', async () => {
      const kept = await send(LIST, { headers: { 'x-request-id': 'shop_req-0001' } });
      expect(kept.headers.get('x-request-id')).toBe('shop_req-0001');
      const replaced = await send('/api/nothing', { headers: { 'x-request-id': 'a b<script>' } });
      const id = replaced.headers.get('x-request-id');
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.parse(replaced.text).request_id).toBe(id);
    });

    it('tolerates a trailing slash and unknown parameters', async () => {
      const reply = await send(`/api/product-faqs/?page_url=${page}&x=1&x=2`);
      expect(reply.status).toBe(200);
    });

    it('is moved by none of the headers that callers choose', async () => {
      const plain = await send(LIST);
      const hostile = await send(LIST, {
        headers: {
          'x-forwarded-host': 'evil.example',
          'x-forwarded-proto': 'gopher',
          'x-original-url': '/api/metrics',
          'x-rewrite-url': '/api/metrics',
          forwarded: 'host=evil.example',
          'x-http-method-override': 'DELETE',
        },
      });
      expect([hostile.status, hostile.text]).toEqual([plain.status, plain.text]);
    });

    it('purges a page for the holder of the token', async () => {
      const reply = await send('/api/purge', {
        method: 'POST',
        headers: { ...JSON_TYPE, authorization: 'Bearer admin-token' },
        body: JSON.stringify({ page_url: PAGE }),
      });
      expect([reply.status, reply.text]).toEqual([200, '{"purged":3}']);
    });

    it('gives metrics to the holder of the token', async () => {
      const reply = await send('/api/metrics', {
        headers: { authorization: 'Bearer metrics-token' },
      });
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(reply.text).toMatch(
        /shelftalk_requests_total\{route="product_faqs",method="GET",status="200"\} \d+/,
      );
    });

    it('tells liveness, readiness and health', async () => {
      expect((await send('/api/live')).status).toBe(200);
      expect((await send('/api/ready')).text).toBe('{"status":"ready"}');
      expect(JSON.parse((await send('/api/health')).text).status).toBe('ok');
      fixture.isReady = false;
      expect((await send('/api/ready')).status).toBe(503);
      fixture.isReady = true;
    });
  });
}

function expectProblem(
  reply: { status: number; headers: Headers; text: string },
  status: number,
  code: string,
  detail: RegExp,
): void {
  const problem = JSON.parse(reply.text);
  expect([reply.status, problem.code, problem.status]).toEqual([status, code, status]);
  expect(problem.detail ?? '').toMatch(detail);
  expect(problem.title).toMatch(/\.$/);
  expect(new URL(problem.type).hash).toBe(`#/components/responses/${code}`);
  expect(problem.request_id).toBe(reply.headers.get('x-request-id'));
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('cache-control')).toBe('no-store');
}
