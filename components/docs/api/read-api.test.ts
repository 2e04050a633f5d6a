import { describe, expect, it } from 'vitest';
import { openApi } from '@/lib/gateway/http/openapi/openapi';
import { curlOf } from './curl';
import { readApi } from './read-api';
import { resolved } from './references';

const api = readApi(openApi({ appUrl: 'https://app.example', version: '1.0.0' }));
const operation = (id: string) => api.operations.find((each) => each.id === id);

describe('readApi', () => {
  it('reads every operation of the OpenAPI document', () => {
    expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/product-faqs',
      'GET /api/product-faqs/{faq_id}',
      'POST /api/send_message',
      'POST /api/purge',
      'GET /api/health',
      'GET /api/live',
      'GET /api/ready',
      'GET /api/metrics',
      'GET /api/openapi.json',
    ]);
  });

  it('tells type, bounds and default of parameters', () => {
    expect(operation('getProductFaqs')?.parameters).toContainEqual(
      expect.objectContaining({
        name: 'count',
        type: 'integer',
        rule: '1–10, default 5',
        place: 'query',
      }),
    );
  });

  it('tells the fields of a choice between shapes once', () => {
    const fields = operation('getProductFaqs')?.responses[0]?.fields;
    expect(fields?.map(({ name, isRequired }) => `${name} ${isRequired}`)).toEqual([
      'status true',
      'faqs false',
      'retry_after_seconds false',
    ]);
  });

  it('refuses what is no such document', () => {
    expect(() => readApi({ paths: {} })).toThrow();
  });
});

describe('curlOf', () => {
  it('fills in the document’s examples', () => {
    const read = operation('getFaqAnswer');
    expect(read && curlOf(read, api.server)).toBe(
      'curl "https://app.example/api/product-faqs/1?page_url=https://shop.example/products/blue-jacket&locale=en"',
    );
  });

  it('sends body, key and token where they are needed', () => {
    const message = operation('sendMessage');
    const purge = operation('purge');
    expect(message && curlOf(message, '')).toMatch(
      /-X POST .*idempotency-key: .*-d '\{"query_text"/s,
    );
    expect(purge && curlOf(purge, '')).toContain('authorization: Bearer $TOKEN');
  });
});

describe('resolved', () => {
  it('does not follow a reference into itself', () => {
    expect(resolved({ a: { $ref: '#/a' } })).toEqual({ a: {} });
  });
});
