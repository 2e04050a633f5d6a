import { afterEach, describe, expect, it } from 'vitest';
import { AlhenaConnectionError, AlhenaStatusError, AlhenaTimeoutError } from '@/lib/alhena/errors';
import type { ShelftalkConfig } from './config';
import { GatewayError } from './problem';
import { gatewayUnderTest, PAGE, SHOP } from './testing/gateway-under-test';
import { manualClock, settled } from './testing/manual-clock';
import { FAQS } from './testing/scripted-alhena';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

function setUp(
  given: Partial<ShelftalkConfig> = {},
  parts: { clock?: ReturnType<typeof manualClock> } = {},
) {
  const gateway = gatewayUnderTest(given, parts);
  open.push(gateway);
  return gateway;
}

function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: unknown) =>
      error instanceof GatewayError ? error.code : `not a GatewayError: ${error}`,
  );
}

const refusedConnection = () =>
  new AlhenaConnectionError('refused', { delivery: 'not_sent', retryable: true });
const brokenConnection = () =>
  new AlhenaConnectionError('reset', { delivery: 'unknown', retryable: true });
const status = (code: number) =>
  new AlhenaStatusError(`status ${code}`, {
    delivery: code >= 500 ? 'unknown' : 'final',
    retryable: false,
    status: code,
  });

describe('FAQ lists', () => {
  it('are fetched once with ten and sliced by count', async () => {
    const { faqs, alhena } = setUp();
    expect(await faqs({ count: 3 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 3) });
    expect(await faqs({ count: 10 })).toEqual({ status: 'ready', faqs: FAQS });
    expect(alhena.lists).toEqual([{ page_url: PAGE, locale: 'en', count: 10 }]);
  });

  it('share one upstream call between a thousand shoppers and spellings of a page', async () => {
    const { faqs, alhena } = setUp();
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        faqs({ page_url: `${PAGE.replace('shop', 'SHOP')}/?utm_source=${index}#reviews` }),
      ),
    );
    expect(alhena.lists).toHaveLength(1);
  });

  it('share one entry between spellings of a locale and keep locales apart', async () => {
    const { faqs, alhena } = setUp();
    await faqs({ locale: 'PT-br' });
    await faqs({ locale: 'pt-BR' });
    await faqs({ locale: 'pt' });
    expect(alhena.lists.map(({ locale }) => locale)).toEqual(['pt-BR', 'pt']);
  });

  it('poll upstream once per interval while it is generating', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({}, { clock });
    alhena.onList = async () => ({ status: 'generating', retry_after_seconds: 10 });
    expect(await faqs()).toEqual({ status: 'generating', retry_after_seconds: 10 });
    await clock.advance(7_500);
    expect(await faqs()).toEqual({ status: 'generating', retry_after_seconds: 3 });
    expect(alhena.lists).toHaveLength(1);
    await clock.advance(2_500);
    alhena.onList = async () => ({ status: 'ready', faqs: FAQS });
    await Promise.all(Array.from({ length: 100 }, () => faqs()));
    expect(await faqs({ count: 1 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 1) });
    expect(alhena.lists).toHaveLength(2);
  });

  it('remember not_available for ten minutes', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({}, { clock });
    alhena.onList = async () => ({ status: 'not_available', message: 'Not enabled.' });
    expect(await faqs()).toEqual({ status: 'not_available', faqs: [] });
    await clock.advance(9 * 60_000);
    await faqs();
    expect(alhena.lists).toHaveLength(1);
    await clock.advance(61_000);
    await faqs();
    expect(alhena.lists).toHaveLength(2);
  });

  it('never cache a failure', async () => {
    const { faqs, alhena } = setUp();
    alhena.onList = async () => {
      throw status(500);
    };
    expect(await codeOf(faqs())).toBe('upstream_unavailable');
    alhena.onList = async () => ({ status: 'ready', faqs: FAQS });
    expect(await faqs({ count: 1 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 1) });
  });

  it('serve the stale list at once and renew it behind', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({ faqFreshSeconds: 100 }, { clock });
    await faqs();
    await clock.advance(111_000);
    const renewed = [{ faq_id: 77, question: 'New?' }];
    alhena.onList = async () => ({ status: 'ready', faqs: renewed });
    expect(await faqs({ count: 1 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 1) });
    await settled();
    expect(await faqs()).toEqual({ status: 'ready', faqs: renewed });
    expect(alhena.lists).toHaveLength(2);
  });

  it('serve stale for seven days while upstream fails, asking twice a minute at most', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({ faqFreshSeconds: 100 }, { clock });
    await faqs();
    alhena.onList = async () => {
      throw brokenConnection();
    };
    await clock.advance(6 * 24 * 3_600_000);
    for (let second = 0; second < 60; second += 1) {
      expect(await faqs({ count: 1 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 1) });
      await clock.advance(1_000);
    }
    expect(alhena.lists).toHaveLength(3);
    await clock.advance(2 * 24 * 3_600_000);
    expect(await codeOf(faqs())).toBe('upstream_unavailable');
  });

  it('keep the old questions while new ones are being written', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({ faqFreshSeconds: 100 }, { clock });
    await faqs();
    alhena.onList = async () => ({ status: 'generating', retry_after_seconds: 10 });
    await clock.advance(111_000);
    await faqs();
    await settled();
    expect(await faqs({ count: 1 })).toEqual({ status: 'ready', faqs: FAQS.slice(0, 1) });
    expect(alhena.lists).toHaveLength(2);
  });

  it('say generating over the budget and never ask more than it allows in any minute', async () => {
    const clock = manualClock();
    const { faqs, alhena } = setUp({ faqBudgetPerMinute: 50 }, { clock });
    const replies = await Promise.all(
      Array.from({ length: 80 }, (_, index) => faqs({ page_url: `${SHOP}/p/${index}` })),
    );
    expect(alhena.lists).toHaveLength(50);
    expect(replies.filter(({ status }) => status === 'generating')).toHaveLength(30);
    await clock.advance(60_000);
    await faqs({ page_url: `${SHOP}/p/79` });
    expect(alhena.lists).toHaveLength(50);
    await clock.advance(1_001);
    await faqs({ page_url: `${SHOP}/p/79` });
    expect(alhena.lists).toHaveLength(51);
  });

  it.each([401, 403])('ask once a minute while upstream refuses the key with %i', async (code) => {
    const clock = manualClock();
    const { faqs, alhena, gateway } = setUp({}, { clock });
    alhena.onList = async () => {
      throw status(code);
    };
    expect(await codeOf(faqs())).toBe('misconfigured');
    for (let second = 0; second < 59; second += 1) {
      await clock.advance(1_000);
      expect(await codeOf(faqs())).toBe('misconfigured');
    }
    expect(alhena.lists).toHaveLength(1);
    expect(gateway.health().status).toBe('degraded');
    await clock.advance(2_000);
    expect(await codeOf(faqs())).toBe('misconfigured');
    expect(alhena.lists).toHaveLength(2);
  });

  it('are looked at without any upstream call by a peek', async () => {
    const { faqs, gateway, alhena } = setUp();
    const query = { page_url: PAGE, locale: 'en', count: 2 };
    expect(await gateway.peekProductFaqs(query)).toBeUndefined();
    expect(alhena.lists).toHaveLength(0);
    await faqs();
    expect(await gateway.peekProductFaqs(query)).toEqual({
      status: 'ready',
      faqs: FAQS.slice(0, 2),
    });
  });

  it('are gone after a purge', async () => {
    const { faqs, answer, gateway, alhena } = setUp();
    await faqs();
    await faqs({ locale: 'de' });
    await answer(1);
    expect(await gateway.purge(`${PAGE}/?gclid=1`)).toBe(3);
    await faqs();
    expect(alhena.lists).toHaveLength(3);
  });
});

describe('FAQ answers', () => {
  it('are asked with the question of the list and carry no thread', async () => {
    const { answer, alhena } = setUp();
    expect(await answer(2)).toEqual({
      faq_id: 2,
      question: 'Question 2?',
      answer: 'Answer to Question 2?',
    });
    expect(alhena.messages).toEqual([
      { query_text: 'Question 2?', faq_id: 2, page_url: PAGE, locale: 'en', answerOnly: true },
    ]);
  });

  it('are fetched once for everybody', async () => {
    const { answer, alhena } = setUp();
    await Promise.all(Array.from({ length: 200 }, () => answer(1)));
    await answer(1);
    expect(alhena.messages).toHaveLength(1);
  });

  it('say faq_not_found against a ready list only', async () => {
    const { answer, alhena } = setUp();
    expect(await codeOf(answer(99))).toBe('faq_not_found');
    const other = `${SHOP}/other`;
    alhena.onList = async () => ({ status: 'generating', retry_after_seconds: 7 });
    expect(await codeOf(answer(1, other))).toBe('upstream_unavailable');
    alhena.onList = async () => {
      throw new AlhenaTimeoutError('slow', { delivery: 'unknown', retryable: true });
    };
    expect(await codeOf(answer(1, `${SHOP}/third`))).toBe('upstream_unavailable');
    expect(alhena.messages).toHaveLength(0);
  });

  it('are matched again by their question when upstream numbered them anew', async () => {
    const { faqs, answer, alhena } = setUp();
    await faqs();
    alhena.onList = async () => ({
      status: 'ready',
      faqs: FAQS.map((faq) => ({ ...faq, faq_id: faq.faq_id + 100 })),
    });
    alhena.onMessage = async ({ query_text, faq_id }) => {
      if ((faq_id ?? 0) < 100) throw status(422);
      return { result_text: `Answer to ${query_text}`, thread_id: 't' };
    };
    expect(await answer(2)).toMatchObject({ answer: 'Answer to Question 2?' });
    expect(alhena.messages.map(({ faq_id }) => faq_id)).toEqual([2, 102]);
    expect(alhena.lists).toHaveLength(2);
  });

  it('say faq_not_found when the question is gone, refreshing once', async () => {
    const { faqs, answer, alhena } = setUp();
    await faqs();
    alhena.onList = async () => ({ status: 'ready', faqs: [{ faq_id: 9, question: 'Other?' }] });
    alhena.onMessage = async () => {
      throw status(404);
    };
    expect(await codeOf(answer(2))).toBe('faq_not_found');
    expect(await codeOf(answer(2))).toBe('faq_not_found');
    expect(alhena.lists).toHaveLength(2);
    expect(alhena.messages).toHaveLength(1);
  });

  it('become unreachable when the question changes', async () => {
    const clock = manualClock();
    const { answer, faqs, alhena } = setUp({ faqFreshSeconds: 100 }, { clock });
    await answer(1);
    alhena.onList = async () => ({ status: 'ready', faqs: [{ faq_id: 1, question: 'Changed?' }] });
    await clock.advance(111_000);
    await faqs();
    await settled();
    expect(await answer(1)).toEqual({
      faq_id: 1,
      question: 'Changed?',
      answer: 'Answer to Changed?',
    });
  });
});

describe('messages', () => {
  it('seal the thread and go on in it', async () => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Hello' });
    expect(first.reply.thread_id).not.toContain('upstream-thread');
    const second = await say({ query_text: 'And?', thread_id: first.reply.thread_id });
    expect(second.reply.thread_restarted).toBeUndefined();
    expect(alhena.messages.map(({ thread_id }) => thread_id)).toEqual([
      undefined,
      'upstream-thread-1',
    ]);
  });

  it('bring the FAQ into the thread before the follow-up, once', async () => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'And for skiing?', faq_id: 3, page_url: PAGE });
    expect(first.reply.result_text).toBe('Answer to And for skiing?');
    const thread_id = first.reply.thread_id;
    await say({ query_text: 'Really?', faq_id: 3, page_url: PAGE, thread_id });
    expect(
      alhena.messages.map(({ query_text, faq_id, thread_id }) => [query_text, faq_id, thread_id]),
    ).toEqual([
      ['Question 3?', 3, undefined],
      ['And for skiing?', undefined, 'upstream-thread-1'],
      ['Really?', undefined, 'upstream-thread-1'],
    ]);
  });

  it('play a FAQ once when its own question is asked and answer the second time from what is known', async () => {
    const { say, alhena } = setUp();
    const ask = { query_text: 'Question 3?', faq_id: 3, page_url: PAGE };
    const first = await say(ask);
    expect(first.reply.result_text).toBe('Answer to Question 3?');
    const second = await say({ ...ask, thread_id: first.reply.thread_id });
    expect(second.reply.result_text).toBe('Answer to Question 3?');
    expect(alhena.messages.filter(({ answerOnly }) => !answerOnly)).toHaveLength(1);
  });

  it.each([
    ['tampered', (token: string) => `${token.slice(0, -4)}AAAA`],
    ['raw', () => 'upstream-thread-1'],
    ['empty', () => ''],
  ])('restart the thread for a %s token', async (_name, toToken) => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Hello' });
    const { reply } = await say({ query_text: 'Again', thread_id: toToken(first.reply.thread_id) });
    expect(reply.thread_restarted).toBe(true);
    expect(alhena.messages).toHaveLength(2);
    expect(alhena.messages[1]).not.toHaveProperty('thread_id');
  });

  it("restart the thread for another storefront's token", async () => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Hello' });
    const { reply } = await say(
      { query_text: 'Again', thread_id: first.reply.thread_id },
      { caller: { origin: 'https://other.example' } },
    );
    expect(reply.thread_restarted).toBe(true);
    expect(alhena.messages[1]).not.toHaveProperty('thread_id');
  });

  it.each([404, 410])('restart once when upstream answers %i to a thread', async (code) => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Follow', faq_id: 1, page_url: PAGE });
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      if (request.thread_id === 'upstream-thread-1') throw status(code);
      return answer(request);
    };
    const { reply } = await say({
      query_text: 'Again',
      faq_id: 1,
      page_url: PAGE,
      thread_id: first.reply.thread_id,
    });
    expect(reply).toMatchObject({ thread_restarted: true, result_text: 'Answer to Again' });
    expect(alhena.messages.slice(2).map(({ query_text }) => query_text)).toEqual([
      'Again',
      'Question 1?',
      'Again',
    ]);
  });

  it('end in the text alone when upstream forgets even the thread it has just begun', async () => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Hello' });
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      if (request.thread_id !== undefined) throw status(404);
      return answer(request);
    };
    const said = { query_text: 'Again', faq_id: 1, page_url: PAGE };
    const again = await say({ ...said, thread_id: first.reply.thread_id });
    expect(again.reply).toMatchObject({ thread_restarted: true, result_text: 'Answer to Again' });
    const anew = await say(said);
    expect(anew.reply).toMatchObject({ thread_restarted: true, result_text: 'Answer to Again' });
    expect(alhena.messages.slice(5).map(({ query_text }) => query_text)).toEqual([
      'Question 1?',
      'Again',
      'Again',
    ]);
  });

  it('flag another thread id that comes back and go on there', async () => {
    const { say, alhena } = setUp();
    const first = await say({ query_text: 'Hello' });
    alhena.onMessage = async () => ({ result_text: 'ok', thread_id: 'another' });
    const second = await say({ query_text: 'Again', thread_id: first.reply.thread_id });
    expect(second.reply.thread_restarted).toBe(true);
    expect(alhena.messages).toHaveLength(2);
    await say({ query_text: 'More', thread_id: second.reply.thread_id });
    expect(alhena.messages[2]).toMatchObject({ thread_id: 'another' });
  });

  it('need page_url with faq_id', async () => {
    const { say } = setUp();
    expect(await codeOf(say({ query_text: 'x', faq_id: 1 }))).toBe('invalid_request');
    expect(await codeOf(say({ query_text: 'x', faq_id: 99, page_url: PAGE }))).toBe(
      'faq_not_found',
    );
    expect(await codeOf(say({ query_text: 'x', page_url: 'https://evil.example/' }))).toBe(
      'page_not_allowed',
    );
  });

  it('of one thread are said one at a time in the order they came', async () => {
    const { say, alhena } = setUp();
    const { reply } = await say({ query_text: 'Hello' });
    let inFlight = 0;
    let atOnce = 0;
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      inFlight += 1;
      atOnce = Math.max(atOnce, inFlight);
      await settled();
      inFlight -= 1;
      return answer(request);
    };
    const texts = Array.from({ length: 20 }, (_, index) => `message ${index}`);
    await Promise.all(texts.map((query_text) => say({ query_text, thread_id: reply.thread_id })));
    expect(alhena.messages.slice(1).map(({ query_text }) => query_text)).toEqual(texts);
    expect(atOnce).toBe(1);
  });

  it('wait a thousand at a time without holding up reads', async () => {
    const { say, faqs, alhena } = setUp();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      await gate;
      return answer(request);
    };
    const waiting = Array.from({ length: 1000 }, (_, index) => say({ query_text: `m ${index}` }));
    expect((await faqs()).status).toBe('ready');
    release();
    const replies = await Promise.all(waiting);
    expect(new Set(replies.map(({ reply }) => reply.thread_id)).size).toBe(1000);
  });

  it.each([
    ['not sent', refusedConnection, 'upstream_unavailable', 'answered'],
    ['broken', brokenConnection, 'delivery_unknown', 'delivery_unknown'],
    ['500', () => status(500), 'delivery_unknown', 'delivery_unknown'],
    ['400', () => status(400), 'upstream_rejected', 'answered'],
    [
      'timeout',
      () => new AlhenaTimeoutError('slow', { delivery: 'unknown', retryable: true }),
      'upstream_timeout',
      'delivery_unknown',
    ],
  ])(
    'failing as %s end as such and the same key then is honest',
    async (_name, error, code, then) => {
      const { say, alhena } = setUp();
      const answer = alhena.onMessage;
      alhena.onMessage = async () => {
        throw error();
      };
      const key = 'the-same-key';
      expect(await codeOf(say({ query_text: 'Hi' }, { key }))).toBe(code);
      alhena.onMessage = answer;
      const again = await say({ query_text: 'Hi' }, { key }).then(
        () => 'answered',
        (failure: GatewayError) => failure.code,
      );
      expect(again).toBe(then);
      expect(alhena.messages).toHaveLength(then === 'answered' ? 2 : 1);
    },
  );

  it('go on in the thread their FAQ is in when only the text was not sent', async () => {
    const { say, alhena } = setUp();
    const answer = alhena.onMessage;
    alhena.onMessage = async (request) => {
      if (request.query_text === 'And?') throw refusedConnection();
      return answer(request);
    };
    const message = { query_text: 'And?', faq_id: 1, page_url: PAGE };
    expect(await codeOf(say(message, { key: 'same-key' }))).toBe('upstream_unavailable');
    alhena.onMessage = answer;
    const { reply } = await say(message, { key: 'same-key' });
    expect(reply.thread_restarted).toBeUndefined();
    expect(alhena.messages.map(({ query_text, thread_id }) => [query_text, thread_id])).toEqual([
      ['Question 1?', undefined],
      ['And?', 'upstream-thread-1'],
      ['And?', 'upstream-thread-1'],
    ]);
  });

  it('end as upstream_timeout when thirty seconds are over', async () => {
    const clock = manualClock();
    const { say, alhena } = setUp({}, { clock });
    alhena.onMessage = (_request, signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () =>
          reject(new AlhenaTimeoutError('x', { delivery: 'unknown', retryable: false })),
        ),
      );
    const code = codeOf(say({ query_text: 'Hi' }));
    await clock.advance(30_001);
    expect(await code).toBe('upstream_timeout');
  });
});

describe('the same Idempotency-Key', () => {
  it('is said once, joined while in flight and replayed afterwards', async () => {
    const { say, alhena } = setUp();
    const sends = await Promise.all(
      Array.from({ length: 10 }, () => say({ query_text: 'Hi' }, { key: 'key-12345' })),
    );
    const later = await say({ query_text: 'Hi' }, { key: 'key-12345' });
    expect(alhena.messages).toHaveLength(1);
    expect(sends.map(({ replayed }) => replayed)).toEqual([false, ...Array(9).fill(true)]);
    expect(later).toEqual({ reply: sends[0]?.reply, replayed: true });
  });

  it('with another body is refused', async () => {
    const { say, alhena } = setUp();
    await say({ query_text: 'Hi' }, { key: 'key-12345' });
    expect(await codeOf(say({ query_text: 'Ho' }, { key: 'key-12345' }))).toBe(
      'idempotency_key_reused',
    );
    expect(alhena.messages).toHaveLength(1);
  });

  it('of another storefront is another key', async () => {
    const { say, alhena } = setUp();
    await say({ query_text: 'Hi' }, { key: 'key-12345' });
    await say({ query_text: 'Ho' }, { key: 'key-12345', caller: { origin: 'https://b.example' } });
    expect(alhena.messages).toHaveLength(2);
  });

  it('is kept for a day', async () => {
    const clock = manualClock();
    const { say, alhena } = setUp({}, { clock });
    await say({ query_text: 'Hi' }, { key: 'key-12345' });
    await clock.advance(23.9 * 3_600_000);
    await say({ query_text: 'Hi' }, { key: 'key-12345' });
    expect(alhena.messages).toHaveLength(1);
    await clock.advance(0.2 * 3_600_000);
    await say({ query_text: 'Hi' }, { key: 'key-12345' });
    expect(alhena.messages).toHaveLength(2);
  });
});

describe('200 shoppers with the same FAQ', () => {
  it('have 200 threads, each with its own words only', async () => {
    const { answer, say, alhena } = setUp();
    const canaries = Array.from({ length: 200 }, (_, index) => `canary-${index}`);
    await Promise.all(
      canaries.map(async (canary) => {
        await answer(1);
        await say({ query_text: canary, faq_id: 1, page_url: PAGE });
      }),
    );
    const byThread = new Map<string | undefined, string[]>();
    for (const { query_text, thread_id } of alhena.messages.filter(({ query_text }) =>
      query_text.startsWith('canary'),
    ))
      byThread.set(thread_id, [...(byThread.get(thread_id) ?? []), query_text]);
    expect(byThread.size).toBe(200);
    expect([...byThread.values()].every((texts) => texts.length === 1)).toBe(true);
    expect(byThread.has(undefined)).toBe(false);
  });
});
