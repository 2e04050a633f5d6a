import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from '../../e2e/upstream/server';
import type { AlhenaAttempt, AlhenaOptions } from './alhena';
import { createAlhena } from './client';
import { AlhenaConnectionError, AlhenaStatusError, AlhenaTimeoutError } from './errors';
import { failure } from './testing/failure';

const KEY = 'test-key';

let upstream: Upstream;
let pages = 0;

beforeAll(async () => {
  upstream = await startUpstream({ key: KEY });
});
afterAll(() => upstream.close());

describe('productFaqs', () => {
  it('sends exactly the documented fields', async () => {
    const page_url = 'https://shop.example/products/a b?x=1&y=ö#top';
    await client().productFaqs({ page_url, locale: 'pt-BR', count: 10 });
    expect(lastCall()).toMatchObject({
      page_url,
      locale: 'pt-BR',
      count: 10,
      fields: ['page_url', 'locale', 'count'],
    });
  });

  it('leaves out what is not given', async () => {
    await client().productFaqs({ page_url: page('tent') });
    expect(lastCall()?.fields).toEqual(['page_url']);
  });

  it.each([
    ['gen_header_only', 4],
    ['gen_html', 10],
    ['gen_latin1', 6],
    ['gen_200', 3],
    ['gen_header_beats_body', 7],
    ['gen_no_retry', 10],
    ['gen_ten', 10],
    ['ra_nan', 10],
    ['ra_negative', 10],
    ['ra_zero', 1],
    ['ra_huge', 30],
  ])('%s is generating for %i s, asked once', async (scenario, seconds) => {
    const page_url = page(scenario);
    const list = await client().productFaqs({ page_url });
    expect(list).toMatchObject({ status: 'generating', retry_after_seconds: seconds });
    expect(callsTo(page_url)).toHaveLength(1);
  });

  it('gives what is ready after the polls', async () => {
    const page_url = page('generating-twice');
    const alhena = client();
    const statuses = [];
    for (let poll = 0; poll < 3; poll += 1) {
      statuses.push((await alhena.productFaqs({ page_url })).status);
    }
    expect(statuses).toEqual(['generating', 'generating', 'ready']);
  });

  it.each(['not_available', 'empty_ready'])('%s is not available', async (scenario) => {
    expect((await client().productFaqs({ page_url: page(scenario) })).status).toBe('not_available');
  });

  it.each(['s500-twice', 'reset_before-twice', 'truncated_json-once', 's429-twice'])(
    'hides %s',
    async (scenario) => {
      expect((await client().productFaqs({ page_url: page(scenario) })).status).toBe('ready');
    },
  );

  it('hides an upstream that fails every second time', async () => {
    const alhena = client();
    const page_url = page('flapping');
    for (let view = 0; view < 8; view += 1) {
      expect((await alhena.productFaqs({ page_url })).status).toBe('ready');
    }
    expect(callsTo(page_url)).toHaveLength(16);
  });

  it('keeps every try and wait inside the deadline', async () => {
    const started = performance.now();
    const page_url = page('timeout_headers');
    const error = await failure(
      client({ readTimeoutMs: 200, readDeadlineMs: 300 }).productFaqs({ page_url }),
    );
    expect(error).toBeInstanceOf(AlhenaTimeoutError);
    expect(callsTo(page_url).length).toBeLessThanOrEqual(2);
    expect(performance.now() - started).toBeLessThan(300 + 500);
  });

  it('does not wait when the wait would pass the deadline', async () => {
    const started = performance.now();
    const error = await failure(
      client({ readDeadlineMs: 1500 }).productFaqs({ page_url: page('s429_ra') }),
    );
    expect(error.retryAfterMs).toBe(1000);
    expect(performance.now() - started).toBeLessThan(900);
  });

  it('asks a failing upstream little more than there are questions', async () => {
    const alhena = client();
    const page_url = page('s503');
    const calls = Array.from({ length: 100 }, () => failure(alhena.productFaqs({ page_url })));
    await Promise.all(calls);
    expect(callsTo(page_url).length).toBeGreaterThan(100);
    expect(callsTo(page_url).length).toBeLessThanOrEqual(100 * 1.1 + 10);
  });
});

describe('mayRepeat', () => {
  it.each([
    ['allows', async () => true, 3],
    ['forbids', async () => false, 1],
    ['fails', () => Promise.reject(new Error('store is gone')), 1],
  ])('when it %s', async (_, mayRepeat, calls) => {
    const page_url = page('s500');
    const error = await failure(client().productFaqs({ page_url }, { mayRepeat }));
    expect(error).toBeInstanceOf(AlhenaStatusError);
    expect(callsTo(page_url)).toHaveLength(calls);
  });
});

describe('sendMessage', () => {
  it('sends exactly the documented fields, byte for byte', async () => {
    const { thread_id } = await client().sendMessage({ query_text: 'Hi' });
    const extra = { user_token: 'x', thread_restarted: true };
    await client().sendMessage({
      query_text: ' Größe\u0000 👕 "quoted"\r\n',
      thread_id,
      page_url: page('tent'),
      locale: 'de',
      user_metadata: { plan: 'gold', age: 7, vip: true, none: null },
      ...extra,
    });
    expect(lastCall()).toMatchObject({
      query_text: ' Größe\u0000 👕 "quoted"\r\n',
      thread_id,
      locale: 'de',
      user_metadata: { plan: 'gold', age: 7, vip: true, none: null },
      fields: ['query_text', 'thread_id', 'page_url', 'locale', 'user_metadata'],
    });
  });

  it('goes on in its thread', async () => {
    const alhena = client();
    const first = await alhena.sendMessage({ query_text: 'I am tall' });
    const second = await alhena.sendMessage({
      query_text: 'Which size?',
      thread_id: first.thread_id,
    });
    expect(second.thread_id).toBe(first.thread_id);
    expect(second.result_text).toContain('You said before: I am tall');
  });

  it('brings an FAQ into a thread by its id and page', async () => {
    const alhena = client();
    const page_url = page('blue-jacket');
    const list = await alhena.productFaqs({ page_url, locale: 'fr' });
    const faq = list.status === 'ready' ? list.faqs[1] : undefined;
    const answer = await alhena.sendMessage({
      query_text: faq?.question ?? '',
      faq_id: faq?.faq_id ?? 0,
      page_url,
      locale: 'fr',
    });
    expect(answer.result_text).toMatch(/^Answer 2 about the \d+ in fr: /);
  });

  it.each(['s429-once', 's503_ra_zero-once'])(
    'repeats what was surely not taken: %s',
    async (s) => {
      const page_url = page(s);
      await client().sendMessage({ query_text: 'Hi', page_url });
      expect(callsTo(page_url).map(({ accepted }) => accepted)).toEqual([false, true]);
    },
  );

  it.each(['s500-once', 'reset_before-once', 'processed_then_reset-once', 's503-once'])(
    'does not repeat what may have been taken: %s',
    async (scenario) => {
      const page_url = page(scenario);
      expect((await failure(client().sendMessage({ query_text: 'Hi', page_url }))).delivery).toBe(
        'unknown',
      );
      expect(callsTo(page_url)).toHaveLength(1);
    },
  );

  it.each([
    ['an answer with a thread', { faq_id: 1, thread_id: 'any' }, true, 1],
    ['an answer asked for a shopper', { faq_id: 1 }, false, 1],
    ['text marked as an answer', {}, true, 1],
    ['an answer without a thread', { faq_id: 1 }, true, 3],
  ])('tries %s as often as its kind may', async (_, fields, answerOnly, calls) => {
    const page_url = page('s502');
    await failure(client().sendMessage({ query_text: 'Hi', page_url, ...fields }, { answerOnly }));
    expect(callsTo(page_url)).toHaveLength(calls);
  });

  it.each(['thread_not_found', 'thread_gone'])('tells %s by its status', async (scenario) => {
    const page_url = page(scenario);
    const { thread_id } = await client().sendMessage({ query_text: 'Hi', page_url });
    const error = await failure(client().sendMessage({ query_text: 'Hi', page_url, thread_id }));
    expect(error).toBeInstanceOf(AlhenaStatusError);
    expect(error.delivery).toBe('final');
  });

  it('knows that nothing was sent when nobody listens', async () => {
    const gone = await startUpstream();
    await gone.close();
    const attempts: AlhenaAttempt[] = [];
    const alhena = client({ baseUrl: gone.url, onAttempt: (attempt) => attempts.push(attempt) });
    const error = await failure(alhena.sendMessage({ query_text: 'Hi' }));
    expect(error).toBeInstanceOf(AlhenaConnectionError);
    expect(error).toMatchObject({ delivery: 'not_sent', code: 'ECONNREFUSED' });
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['connection', 'connection']);
  });
});

function client(options: Partial<AlhenaOptions> = {}) {
  return createAlhena({ apiKey: KEY, baseUrl: upstream.url, random: () => 0, ...options });
}

/** A page of its own for every use, so that counts are this test's. */
function page(scenario: string): string {
  pages += 1;
  return `https://shop.example/${scenario}/${pages}`;
}

function callsTo(pageUrl: string) {
  return upstream.log().calls.filter(({ page_url }) => page_url === pageUrl);
}

function lastCall() {
  return upstream.log().calls.at(-1);
}
