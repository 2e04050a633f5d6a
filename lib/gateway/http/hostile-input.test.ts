import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ApiFixture,
  createApiFixture,
  KEY,
  PAGE,
  type Send,
  sendToHandler,
} from '@/lib/gateway/testing/api-fixture';
import { attackSet } from '@/scripts/attack-set.mjs';

const ItemsSchema = v.array(
  v.object({
    payload: v.optional(v.string()),
    b64: v.optional(v.string()),
    gen: v.optional(v.object({ repeat: v.optional(v.tuple([v.string(), v.number()])) })),
  }),
);

const STRINGS = [
  '',
  'undefined',
  '\u0000',
  '\ufeff\u202e\u2066',
  '\ud800',
  'İıſß👩‍👩‍👧',
  '#{7*7} {{7*7}} <%= 7*7 %>',
  "' OR 1=1 --",
  '../../../../etc/passwd',
  '%00%0d%0aset-cookie:a=b',
  '\r\nset-cookie: a=b',
  '//evil.example',
  'https://evil.example/%2e%2e',
  'javascript:alert(1)',
  'x'.repeat(3000),
];

const BODIES = [
  '{"a":1e999}',
  '{"query_text":"a","query_text":"b"}',
  '[[[[[[[[[[[]]]]]]]]]]]',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"query_text":"\\ud800"}',
  '\ufeff{"query_text":"a"}',
  `{"query_text":"${'\\u0000'.repeat(2000)}"}`,
  '0',
  '"text"',
  '{',
];

describe('hostile input', () => {
  let fixture: ApiFixture;
  let send: Send;
  beforeEach(() => {
    fixture = createApiFixture();
    send = sendToHandler(fixture.handler);
  });

  it('is never an error of ours, in any field of any call', async () => {
    for (const text of [
      ...STRINGS,
      ...payloads('naughty-strings'),
      ...payloads('redirect-crlf-log'),
    ]) {
      const encoded = encodeURIComponent(text.toWellFormed());
      const replies = await Promise.all([
        send(`/api/product-faqs?page_url=${encoded}`),
        send(`/api/product-faqs?page_url=${PAGE}&locale=${encoded}`),
        send(`/api/product-faqs?page_url=${PAGE}&count=${encoded}`),
        send(`/api/product-faqs/${encoded}?page_url=${PAGE}`),
        send(`/api/${encoded}`),
        post({ query_text: text }),
        post({ query_text: 'a', thread_id: text }),
        post({ query_text: 'a', locale: text }),
        post({ query_text: 'a', page_url: text, faq_id: 1 }),
        post({ query_text: 'a', user_metadata: { [text]: text } }),
        post({ query_text: 'a', user_token: text }),
      ]);
      for (const { status, headers } of replies) {
        expect(status, text).toBeLessThan(500);
        expect(status, text).not.toBeOneOf([301, 302, 303, 307, 308]);
        expect(headers.get('set-cookie'), text).toBeNull();
        expect(headers.get('location'), text).toBeNull();
      }
    }
    expect(fixture.lines.every((line) => JSON.parse(line).msg === 'request')).toBe(true);
    expect(fixture.lines.every((line) => line.trimEnd().split('\n').length === 1)).toBe(true);
  });

  it('is refused or read as JSON, and leaves every prototype as it was', async () => {
    const bodies = [...BODIES.map((body) => Buffer.from(body)), ...bytes('json-fuzz')];
    for (const body of bodies) {
      const { status } = await post(body);
      expect(status, body.subarray(0, 200).toString()).toBeOneOf([200, 400, 413]);
      expect(Reflect.get({}, 'admin')).toBeUndefined();
    }
    expect(fixture.lines).toHaveLength(bodies.length);
  });

  it('keeps text exactly as it was written', async () => {
    for (const text of ['Größe 👕', '\u202eabc', '<b>&amp;</b>', 'a\u0000b', ' two  spaces '])
      await post({ query_text: text });
    expect(fixture.asked.map(({ input }) => input)).toMatchObject([
      { query_text: 'Größe 👕' },
      { query_text: '\u202eabc' },
      { query_text: '<b>&amp;</b>' },
      { query_text: 'a\u0000b' },
      { query_text: ' two  spaces ' },
    ]);
  });

  function post(body: unknown) {
    return send('/api/send_message', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
      body: body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  }
});

function payloads(set: string): string[] {
  return items(set).flatMap(({ payload }) => (payload === undefined ? [] : [payload]));
}

function bytes(set: string): Buffer[] {
  return items(set).map(({ b64, gen, payload }) => {
    if (b64 !== undefined) return Buffer.from(b64, 'base64');
    const [character, times] = gen?.repeat ?? [payload ?? '', 1];
    return Buffer.from(character.repeat(times));
  });
}

/** Larger sets of the same kind, where they are at hand. */
function items(set: string): v.InferOutput<typeof ItemsSchema> {
  return v.parse(ItemsSchema, attackSet(set));
}
