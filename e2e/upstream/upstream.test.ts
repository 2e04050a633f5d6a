import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from './server';

let upstream: Upstream;

beforeAll(async () => {
  upstream = await startUpstream({ key: 'a-key' });
});
afterAll(() => upstream.close());
beforeEach(() => upstream.reset());

describe('the good upstream', () => {
  it('answers the reference’s example', async () => {
    const reply = await list('https://mystore.com/products/blue-jacket', '&count=3');
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      status: 'ready',
      faqs: [
        { faq_id: 1, question: 'Which Größe of the Blue Jacket fits me? 👕' },
        { faq_id: 2, question: 'How warm is the Blue Jacket?' },
        { faq_id: 3, question: 'Is the Blue Jacket waterproof?' },
      ],
    });
  });

  it.each([
    ['', 5],
    ['&count=1', 1],
    ['&count=10', 10],
  ])('gives as many as %j asks for', async (count, length) => {
    const reply = await list('https://shop.example/products/tent', count);
    expect((await reply.json()).faqs).toHaveLength(length);
  });

  it.each([['&count=0'], ['&count=11'], ['&count=two']])('refuses %s', async (count) => {
    expect((await list('https://shop.example/products/tent', count)).status).toBe(400);
  });

  it('wants its key', async () => {
    const reply = await fetch(`${upstream.url}/api/v1/product-faqs?page_url=https://a.example`);
    expect(reply.status).toBe(401);
    expect(upstream.log()).toMatchObject({ unauthorised: 1, calls: [] });
  });

  it('knows its threads and no others', async () => {
    const first = await (await say({ query_text: 'I am tall' })).json();
    const second = await (await say({ query_text: 'And?', thread_id: first.thread_id })).json();
    expect(second).toMatchObject({
      thread_id: first.thread_id,
      result_text: expect.stringContaining('You said before: I am tall'),
    });
    expect((await say({ query_text: 'And?', thread_id: 'another' })).status).toBe(404);
  });

  it('answers an id only with its own question', async () => {
    const page_url = 'https://shop.example/products/tent';
    const question = 'How warm is the Tent?';
    expect((await say({ query_text: question, faq_id: 2, page_url })).status).toBe(200);
    expect((await say({ query_text: question, faq_id: 3, page_url })).status).toBe(422);
  });

  it('allows 500 lists a minute and counts what comes over', async () => {
    const replies = await Promise.all(
      Array.from({ length: 503 }, () => list('https://shop.example/products/tent')),
    );
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(3);
    expect(upstream.log()).toMatchObject({ over_limit: 3, product_faqs_peak_per_minute: 503 });
  });
});

describe('choosing a scenario', () => {
  it.each([
    ['https://shop.example/products/s500', 500],
    ['https://shop.example/products/tent?scenario=s500', 500],
    ['https://shop.example/faqs-s500/tent', 500],
    ['https://shop.example/answers-s500/tent', 200],
    ['https://shop.example/messages-s500/tent', 200],
    ['https://shop.example/products/s500-tent', 200],
    ['https://shop.example/products/constructor', 200],
  ])('a list of %s is %i', async (page, status) => {
    expect((await list(page)).status).toBe(status);
  });

  it('tells answers from messages', async () => {
    const page_url = 'https://shop.example/answers-s500/tent';
    const question = 'How warm is the Tent?';
    expect((await say({ query_text: question, faq_id: 2, page_url })).status).toBe(500);
    expect((await say({ query_text: question, page_url })).status).toBe(200);
  });

  it('takes hyphens for underscores and ends after its number of calls', async () => {
    const page = 'https://shop.example/s429-ra-twice/tent';
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await list(page)).status);
    expect(statuses).toEqual([429, 429, 200]);
    expect(upstream.log().calls.map(({ scenario }) => scenario)).toEqual([
      's429_ra',
      's429_ra',
      'good',
    ]);
  });

  it('counts each page and locale by itself', async () => {
    const page = 'https://shop.example/products/generating-once';
    expect((await list(page)).status).toBe(202);
    expect((await list(page, '&locale=de')).status).toBe(202);
    expect((await list(page)).status).toBe(200);
  });

  it('takes a marker in a message', async () => {
    expect((await say({ query_text: 'Hi [[scenario:s503_ra]]' })).headers.get('retry-after')).toBe(
      '1',
    );
  });

  it('lets an override win for as many calls as it says', async () => {
    await control('/__scenario', { route: 'product_faqs', scenario: 's502', times: 1 });
    expect((await say({ query_text: 'Hi' })).status).toBe(200);
    expect((await list('https://shop.example/products/s500')).status).toBe(502);
    expect((await list('https://shop.example/products/s500')).status).toBe(500);
  });

  it('refuses an override nobody knows', async () => {
    expect((await control('/__scenario', { scenario: 's5000' })).status).toBe(400);
  });
});

describe('the truth log', () => {
  it('tells what was processed from what only arrived', async () => {
    await say({ query_text: '[[scenario:processed_then_reset]]' }).catch(() => {});
    await say({ query_text: '[[scenario:reset_before]]' }).catch(() => {});
    await say({ query_text: '[[scenario:s503_ra]]', locale: 'de' });
    const log = await (await fetch(`${upstream.url}/__log`)).json();
    expect(log.calls).toMatchObject([
      { scenario: 'processed_then_reset', accepted: true },
      { scenario: 'reset_before', accepted: false },
      { scenario: 's503_ra', accepted: false, locale: 'de', fields: ['query_text', 'locale'] },
    ]);
  });

  it('starts anew on reset', async () => {
    await say({ query_text: 'Hi' });
    await control('/__reset', {});
    expect(upstream.log().calls).toEqual([]);
  });
});

const headers = { authorization: 'Bearer a-key', 'content-type': 'application/json' };

function list(pageUrl: string, rest = ''): Promise<Response> {
  const page = encodeURIComponent(pageUrl);
  return fetch(`${upstream.url}/api/v1/product-faqs?page_url=${page}${rest}`, { headers });
}

function say(body: Record<string, unknown>): Promise<Response> {
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return fetch(`${upstream.url}/api/v1/send_message`, init);
}

function control(path: string, body: unknown): Promise<Response> {
  return fetch(`${upstream.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
}
