import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '@/lib/contract';
import { ROUTES } from '@/lib/gateway/http/routes';
import { PROBLEMS } from '@/lib/gateway/problem';
import { openApi } from './openapi';

const document = openApi({ appUrl: 'https://app.example', version: '1.2.3' });
const text = JSON.stringify(document);

describe('API description', () => {
  it('is OpenAPI 3.1 with a server, a version and a name for every operation', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Shelftalk', version: '1.2.3' },
      servers: [{ url: 'https://app.example' }],
    });
    const names = [...text.matchAll(/"operationId":"(\w+)"/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(Object.keys(ROUTES).length);
  });

  it('has every route and no other', () => {
    expect(Object.keys(at('paths')).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const [path, { methods }] of Object.entries(ROUTES))
      expect(Object.keys(at('paths', path))).toEqual(
        Object.keys(methods).map((method) => method.toLowerCase()),
      );
  });

  it('refers only to what is there', () => {
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) expect(at(...reference.split('/'))).toBeDefined();
  });

  it('describes every error code with its status and title', () => {
    expect(Object.keys(at('components', 'responses')).sort()).toEqual([...PROBLEM_CODES].sort());
    for (const code of PROBLEM_CODES)
      expect(JSON.stringify(at('components', 'responses', code))).toContain(PROBLEMS[code].title);
  });

  it.each([
    [
      'SendMessage',
      ['query_text', 'thread_id', 'faq_id', 'page_url', 'locale', 'user_metadata', 'user_token'],
    ],
    ['MessageReply', ['result_text', 'thread_id', 'thread_restarted']],
    ['FaqAnswer', ['faq_id', 'question', 'answer']],
    ['Problem', ['type', 'title', 'status', 'code', 'detail', 'retry_after_seconds', 'request_id']],
    ['Health', ['status', 'upstream', 'store', 'version']],
  ])('has every field of %s', (schema, fields) => {
    expect(Object.keys(at('components', 'schemas', schema, 'properties'))).toEqual(fields);
  });

  it('carries the contract’s limits', () => {
    expect(at('components', 'schemas', 'SendMessage', 'properties', 'query_text')).toMatchObject({
      type: 'string',
      maxLength: 2000,
    });
    expect(at('components', 'parameters', 'count', 'schema')).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 10,
      default: 5,
    });
    expect(at('components', 'parameters', 'page_url', 'schema')).toMatchObject({ maxLength: 2048 });
  });

  it('tells the three states of a list apart', () => {
    const states = at('components', 'schemas', 'ProductFaqs');
    expect(JSON.stringify(states)).toMatch(/ready.+generating.+not_available/);
  });

  it('writes schemas as JSON Schema 2020-12, which OpenAPI 3.1 speaks', () => {
    expect(text).not.toMatch(/"items":\[|"definitions"|"additionalItems"/);
  });

  it('describes metadata as a flat object', () => {
    expect(at('components', 'schemas', 'SendMessage', 'properties', 'user_metadata')).toMatchObject(
      {
        type: 'object',
        maxProperties: 64,
        additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
      },
    );
  });

  it('gives every body an example', () => {
    for (const path of Object.keys(at('paths')))
      expect(JSON.stringify(at('paths', path))).toMatch(/"examples?":|text\/plain/);
  });
});

function at(...path: string[]): Record<string, unknown> {
  let place: unknown = document;
  for (const name of path) place = isRecord(place) ? place[name] : undefined;
  if (!isRecord(place)) throw new Error(`nothing at ${path.join('/')}`);
  return place;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
