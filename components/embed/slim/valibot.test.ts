import * as original from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as contract from '@/lib/contract';
import * as slim from './valibot';

vi.mock('valibot', async (importOriginal) => importOriginal());

const VALUES: unknown[] = [
  undefined,
  null,
  0,
  '',
  [],
  {},
  { status: 'ready', faqs: [] },
  { status: 'ready', faqs: [{ faq_id: 1, question: 'Is it warm?' }], more: true },
  { status: 'ready', faqs: [{ faq_id: 1.5, question: 'Is it warm?' }] },
  { status: 'ready', faqs: [{ faq_id: '1', question: 'Is it warm?' }] },
  { status: 'ready', faqs: [{ faq_id: 1, question: '' }] },
  { status: 'ready', faqs: [{ faq_id: 2 ** 53, question: 'Is it warm?' }] },
  { status: 'ready' },
  { status: 'generating', retry_after_seconds: 10 },
  { status: 'generating', retry_after_seconds: Number.NaN },
  { status: 'generating', retry_after_seconds: '10' },
  { status: 'not_available', faqs: [] },
  { status: 'not_available', faqs: [1, 2] },
  { status: 'not_available', faqs: {} },
  { status: 'other' },
  { faq_id: 1, question: 'Is it warm?', answer: 'Yes.' },
  { faq_id: 1, question: 'Is it warm?' },
  { faq_id: 1, question: 'Is it warm?', answer: null },
  { faq_id: 1, page_url: 'https://shop.example/p' },
  { result_text: 'Yes.', thread_id: 't' },
  { result_text: 'Yes.', thread_id: 't', thread_restarted: true },
  { result_text: 'Yes.', thread_id: 't', thread_restarted: 'yes' },
  { result_text: 'Yes.', thread_id: 't', thread_restarted: undefined },
  JSON.parse('{"result_text":"Yes.","thread_id":"t","__proto__":{"admin":true}}'),
  { type: 'x', title: 'x', status: 429, code: 'rate_limited', request_id: 'r' },
  {
    type: 'x',
    title: 'x',
    status: 429,
    code: 'rate_limited',
    request_id: 'r',
    retry_after_seconds: 3,
  },
  { type: 'x', title: 'x', status: 429, code: 'unheard_of', request_id: 'r' },
  { status: 'ok', upstream: 'u', store: 's', version: 'v' },
  { page_url: 'https://shop.example/p' },
  { page_url: '' },
  { page_url: 'x'.repeat(2049) },
  { page_url: 'https://shop.example/p', count: 11, locale: 'en' },
  { page_url: 'https://shop.example/p', count: 3, locale: '!!' },
  { query_text: 'Hi' },
  { query_text: '  ' },
  { query_text: 'Hi', user_metadata: { tier: 'gold', age: 3, isNew: false, note: null } },
  { query_text: 'Hi', user_metadata: { nested: {} } },
  { query_text: 'Hi', user_metadata: [] },
  { query_text: 'Hi', faq_id: 1.5 },
];

const {
  FaqSchema,
  ProductFaqsSchema,
  ProductFaqsQuerySchema,
  FaqAnswerSchema,
  FaqAnswerQuerySchema,
  UserMetadataSchema,
  SendMessageSchema,
  MessageReplySchema,
  HealthSchema,
  PurgeSchema,
  ProblemSchema,
} = contract;
const SCHEMAS = {
  FaqSchema,
  ProductFaqsSchema,
  ProductFaqsQuerySchema,
  FaqAnswerSchema,
  FaqAnswerQuerySchema,
  UserMetadataSchema,
  SendMessageSchema,
  MessageReplySchema,
  HealthSchema,
  PurgeSchema,
  ProblemSchema,
};
type Name = keyof typeof SCHEMAS;
const NAMES = Object.keys(SCHEMAS) as Name[];

describe('the slim schemas', () => {
  afterEach(() => {
    vi.doUnmock('valibot');
    vi.resetModules();
    Reflect.deleteProperty(Object.prototype, 'extend');
  });

  it.each(NAMES)('takes and refuses for %s what valibot takes and refuses', async (name) => {
    const slimContract = await contractOnSlim();
    const outcomes = VALUES.map((value) => [
      outcome(original.safeParse(SCHEMAS[name], value)),
      outcome(slim.safeParse(slimContract[name], value)),
    ]);
    for (const [expected, actual] of outcomes) expect(actual).toEqual(expected);
    expect(outcomes.some(([expected]) => expected !== 'refused')).toBe(true);
    expect(outcomes.some(([expected]) => expected === 'refused')).toBe(true);
  });

  it('parses on a page that has extended Object.prototype', async () => {
    const { ProductFaqsSchema } = await contractOnSlim();
    Reflect.set(Object.prototype, 'extend', () => {});
    expect(
      slim.safeParse(ProductFaqsSchema, {
        status: 'ready',
        faqs: [{ faq_id: 1, question: 'Is it warm?' }],
      }).success,
    ).toBe(true);
  });
});

type Schemas = Record<Name, Parameters<typeof slim.safeParse>[0]>;

async function contractOnSlim(): Promise<Schemas> {
  vi.resetModules();
  vi.doMock('valibot', () => slim);
  const built: unknown = await import('@/lib/contract');
  return built as Schemas;
}

function outcome(result: { success: boolean; output?: unknown }): unknown {
  return result.success ? JSON.parse(JSON.stringify(result.output)) : 'refused';
}
