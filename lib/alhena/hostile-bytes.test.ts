import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { attackSet } from '@/scripts/attack-set.mjs';
import { createAlhena } from './client';
import { AlhenaReplyError } from './errors';
import { failure } from './testing/failure';

/** None of these is a reply of the documented shape. */
const TABLE: [string, string | Uint8Array][] = [
  ['nothing', ''],
  ['a NUL', '\u0000'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
  ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
  ['half a character', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['two values', '{}{}'],
  ['a trailing comma', '{"status":"not_available",}'],
  ['a comment', '{"status":"not_available"}//'],
  ['single quotes', "{'status':'not_available'}"],
  ['a number without end', '9'.repeat(100_000)],
  ['nesting without end', '{"a":'.repeat(150_000)],
  ['a prototype with a status', '{"__proto__":{"status":"not_available","faqs":[]}}'],
  ['a constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ['a status of another kind', '{"status":["not_available"]}'],
  ['a list with a length', '{"status":"ready","faqs":{"length":1,"0":{}}}'],
];

afterEach(() => {
  expect(Reflect.get({}, 'admin')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const SetSchema = v.array(
  v.object({
    name: v.string(),
    b64: v.optional(v.string(), ''),
    gen: v.optional(v.object({ repeat: v.tuple([v.string(), v.number()]) })),
  }),
);
const SET = v
  .parse(SetSchema, attackSet('json-fuzz'))
  .map(({ name, b64, gen }): [string, string | Uint8Array] => [
    name,
    gen ? gen.repeat[0].repeat(gen.repeat[1]) : Buffer.from(b64, 'base64'),
  ]);

describe('hostile bytes', () => {
  it.each([...TABLE, ...SET])('%s is unreadable', async (_, bytes) => {
    const alhena = answering(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    expect(await failure(alhena.productFaqs({ page_url: 'https://shop.example/' }))).toBeInstanceOf(
      AlhenaReplyError,
    );
    expect(await failure(alhena.sendMessage({ query_text: 'Hi' }))).toBeInstanceOf(
      AlhenaReplyError,
    );
  });
});

function answering(bytes: Uint8Array) {
  return createAlhena({
    apiKey: 'k',
    random: () => 0,
    fetch: async () => new Response(new Uint8Array(bytes)),
  });
}
