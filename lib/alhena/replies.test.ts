import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/contract';
import { AlhenaReplyError } from './errors';
import { parseProductFaqsReply, parseSendMessageReply } from './replies';
import type { AlhenaResponse } from './request';

const FAQ = { faq_id: 1, question: 'Is it warm?' };

describe('the thread of a message', () => {
  const said = (thread_id: string) =>
    parseSendMessageReply({
      status: 200,
      retryAfter: null,
      upstreamRequestId: undefined,
      text: JSON.stringify({ result_text: 'Yes.', thread_id }),
    });

  it.each([
    ['letters of one byte', 'x', 1024],
    ['letters of three bytes', '한', 341],
    ['letters that are written as six', '\u0001', 170],
  ])('is bounded by what it takes to send it back, in %s', (_which, letter, most) => {
    expect(said(letter.repeat(most)).thread_id).toBe(letter.repeat(most));
    expect(() => said(letter.repeat(most + 1))).toThrow(AlhenaReplyError);
  });
});

describe('parseProductFaqsReply', () => {
  it('reads the three states of the reference', () => {
    expect(faqs({ status: 'ready', faqs: [FAQ] })).toEqual({ status: 'ready', faqs: [FAQ] });
    expect(
      faqs({ status: 'generating', retry_after_seconds: 10, message: 'Wait.' }, { status: 202 }),
    ).toEqual({ status: 'generating', retry_after_seconds: 10, message: 'Wait.' });
    expect(faqs({ status: 'not_available', faqs: [], message: 'Off.' })).toEqual({
      status: 'not_available',
      message: 'Off.',
    });
  });

  it('takes only a literally empty list for not available', () => {
    expect(faqs({ status: 'ready', faqs: [] })).toEqual({ status: 'not_available' });
  });

  it('drops unknown fields, unusable items and repeated ids', () => {
    const items = [
      null,
      'text',
      [],
      { ...FAQ, answer: 'x' },
      { faq_id: 1, question: 'Again?' },
      { faq_id: '2', question: 'A string id?' },
      { faq_id: 1.5, question: 'Half?' },
      { faq_id: 2 ** 60, question: 'Huge?' },
      { faq_id: 3, question: '' },
      { faq_id: 4, question: '  ' },
      { faq_id: 5, question: 'x'.repeat(LIMITS.QUERY_TEXT_MAX + 1) },
      { faq_id: 6 },
      { faq_id: 7, question: ' Kept to the byte, Größe 👕 ' },
    ];
    expect(faqs({ status: 'ready', faqs: items, extra: 1 })).toEqual({
      status: 'ready',
      faqs: [FAQ, { faq_id: 7, question: ' Kept to the byte, Größe 👕 ' }],
    });
  });

  it('keeps at most ten', () => {
    const items = Array.from({ length: 30 }, (_, index) => ({ ...FAQ, faq_id: index }));
    expect(faqs({ status: 'ready', faqs: items })).toMatchObject({ faqs: items.slice(0, 10) });
  });

  it.each([
    ['every item invalid', { status: 'ready', faqs: [null, {}] }],
    ['no list', { status: 'ready' }],
    ['a list that is none', { status: 'ready', faqs: {} }],
    ['an unknown status', { status: 'thinking', faqs: [] }],
    ['no status', { faqs: [FAQ] }],
    ['null', null],
    ['an array', [FAQ]],
    ['a string', 'ready'],
    ['a number', 0],
  ])('refuses %s', (_, body) => {
    expect(() => faqs(body)).toThrow(AlhenaReplyError);
  });

  it.each(['', ' ', '{', '{"status":"ready","faqs":[{"faq_id":1', '<!doctype html>', 'NaN'])(
    'refuses %j, which is not JSON, without quoting it',
    (text) => {
      const error = thrownBy(() => parseProductFaqsReply(response({ text }), 0));
      expect(error).toBeInstanceOf(AlhenaReplyError);
      expect(error).toMatchObject({
        message: 'Alhena’s reply is not of the documented shape',
        cause: undefined,
        upstreamRequestId: 'req-1',
      });
    },
  );

  it.each([
    ['', '4', 4],
    ['<p>Wait</p>', null, 10],
    ['null', null, 10],
    ['[]', '0', 1],
  ])('takes 202 with %j and Retry-After %j for generating', (text, retryAfter, seconds) => {
    expect(parseProductFaqsReply(response({ status: 202, text, retryAfter }), 0)).toEqual({
      status: 'generating',
      retry_after_seconds: seconds,
    });
  });

  it('takes generating from the body of a 200', () => {
    expect(faqs({ status: 'generating', retry_after_seconds: 3 })).toMatchObject({
      retry_after_seconds: 3,
    });
  });

  it('drops a message that is no text and bounds a long one', () => {
    expect(faqs({ status: 'not_available', message: { a: 1 } })).toEqual({
      status: 'not_available',
    });
    expect(faqs({ status: 'not_available', message: 'x'.repeat(9000) })).toEqual({
      status: 'not_available',
      message: 'x'.repeat(500),
    });
  });

  it('leaves prototypes alone', () => {
    const text =
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"status":"ready","faqs":[{"__proto__":{"admin":true},"faq_id":1,"question":"Is it warm?"}]}';
    const reply = parseProductFaqsReply(response({ text }), 0);
    expect(reply).toEqual({ status: 'ready', faqs: [FAQ] });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    expect(Reflect.get(reply, 'admin')).toBeUndefined();
  });

  it('does not take a status from a prototype key', () => {
    const text = '{"__proto__":{"status":"not_available"}}';
    expect(() => parseProductFaqsReply(response({ text }), 0)).toThrow(AlhenaReplyError);
  });

  it('survives deep nesting', () => {
    const text = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(() => parseProductFaqsReply(response({ text }), 0)).toThrow(AlhenaReplyError);
  });
});

describe('parseSendMessageReply', () => {
  it('reads the answer and its thread and nothing else', () => {
    expect(message({ result_text: 'Hello Größe 👕', thread_id: 't1', sources: [] })).toEqual({
      result_text: 'Hello Größe 👕',
      thread_id: 't1',
    });
  });

  it('cuts an endless answer, never through a character', () => {
    const reply = message({
      result_text: `${'x'.repeat(LIMITS.RESULT_TEXT_MAX - 1)}👕 and more`,
      thread_id: 't',
    });
    expect(reply.result_text).toHaveLength(LIMITS.RESULT_TEXT_MAX);
    expect(reply.result_text.isWellFormed()).toBe(true);
  });

  it('mends half characters', () => {
    const text = String.raw`{"result_text":"a\ud83d b","thread_id":"t"}`;
    expect(parseSendMessageReply(response({ text })).result_text).toBe('a\ufffd b');
  });

  it.each([
    ['no text', { thread_id: 't' }],
    ['a blank text', { result_text: ' \n', thread_id: 't' }],
    ['a text of another type', { result_text: { text: 'x' }, thread_id: 't' }],
    ['no thread', { result_text: 'x' }],
    ['an empty thread', { result_text: 'x', thread_id: '' }],
    ['a thread of another type', { result_text: 'x', thread_id: 7 }],
    ['an endless thread', { result_text: 'x', thread_id: 'x'.repeat(5000) }],
    ['null', null],
    ['an array', []],
  ])('refuses %s as unknown delivery', (_, body) => {
    expect(thrownBy(() => message(body))).toMatchObject({
      name: 'AlhenaReplyError',
      delivery: 'unknown',
    });
  });
});

function faqs(body: unknown, change: Partial<AlhenaResponse> = {}) {
  return parseProductFaqsReply(response({ text: JSON.stringify(body), ...change }), 0);
}

function message(body: unknown) {
  return parseSendMessageReply(response({ text: JSON.stringify(body) }));
}

function response(change: Partial<AlhenaResponse>): AlhenaResponse {
  return { status: 200, retryAfter: null, upstreamRequestId: 'req-1', text: '', ...change };
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return 'nothing thrown';
}
