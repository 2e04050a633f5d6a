import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '@/lib/clock';
import { createLocalAlhena } from './index';

const JACKET = `<!doctype html><html lang="en"><head><title>Harbour jacket</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Harbour jacket","brand":{"@type":"Brand","name":"Northpier"},
"offers":{"@type":"Offer","price":"149.00","priceCurrency":"GBP","availability":"https://schema.org/InStock"}}</script></head>
<body><nav><a href="/">Home</a></nav><main><h1>Harbour jacket</h1>
<p>A waterproof shell for wet walks, with a taped seam at every joint and a hood that rolls into the collar.</p>
<h2>Specification</h2><table><tr><th>Material</th><td>100% recycled polyester</td></tr><tr><th>Weight</th><td>640 g</td></tr>
<tr><th>Waterproof rating</th><td>10,000 mm</td></tr></table>
<h2>Care</h2><p>Machine wash at 30 °C with similar colours. Do not tumble dry.</p>
<h2>Warranty</h2><p>The jacket carries a two-year warranty against faults in making.</p></main>
<footer><a href="/returns">Returns</a></footer></body></html>`;
const RETURNS = `<!doctype html><html lang="en"><body><main><h1>Returns</h1><p>You can return anything unworn within 30 days for a full refund.</p>
<p>Return labels are free within the United Kingdom.</p></main></body></html>`;

let server: Server;
let appUrl = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = { '/products/blue-jacket': JACKET, '/returns': RETURNS }[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  appUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function makeApi(clock?: Clock) {
  const handle = createLocalAlhena({
    apiKey: 'local',
    appUrl,
    allowedOrigins: [],
    ...(clock ? { clock } : {}),
  });
  const headers = { authorization: 'Bearer local', 'content-type': 'application/json' };
  return {
    handle,
    get: (query: string) =>
      handle(new Request(`http://app/api/v1/product-faqs?${query}`, { headers })),
    post: (body: unknown) =>
      handle(
        new Request('http://app/api/v1/send_message', {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        }),
      ),
  };
}

async function ready(api: ReturnType<typeof makeApi>, query: string) {
  for (;;) {
    const reply = await api.get(query);
    if (reply.status !== 202) return reply.json();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the examples of the reference', () => {
  it('greets without a page', async () => {
    const reply = await makeApi().post({ query_text: 'Hi' });
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      result_text: expect.stringMatching(/^Hello/),
      thread_id: expect.any(String),
    });
  });

  it('generates on first sight, then lists the FAQs of the example shop', async () => {
    const api = makeApi();
    const query = 'page_url=https://mystore.com/products/blue-jacket&count=3';
    const first = await api.get(query);
    expect(first.status).toBe(202);
    expect(first.headers.get('retry-after')).toBe('2');
    expect(await first.json()).toMatchObject({ status: 'generating', retry_after_seconds: 2 });
    const list = await ready(api, query);
    expect(list.status).toBe('ready');
    expect(list.faqs).toHaveLength(3);
  });

  it('answers a FAQ by its id alone, without the page', async () => {
    const api = makeApi();
    const { faqs } = await ready(api, 'page_url=https://mystore.com/products/blue-jacket&count=10');
    const material = faqs.find((faq: { question: string }) => /made of/.test(faq.question));
    const reply = await api.post({ query_text: material.question, faq_id: material.faq_id });
    expect((await reply.json()).result_text).toMatch(/recycled polyester/);
  });

  it('answers the FAQ of the reference as it is printed there', async () => {
    const reply = await makeApi().post({ query_text: 'Is this jacket waterproof?', faq_id: 1 });
    expect(reply.status).toBe(200);
    expect((await reply.json()).result_text).toMatch(/waterproof|10,000 mm/i);
  });

  it('refuses a FAQ asked in other words', async () => {
    const api = makeApi();
    const { faqs } = await ready(api, 'page_url=https://mystore.com/products/blue-jacket');
    expect((await api.post({ query_text: 'Something else', faq_id: faqs[0].faq_id })).status).toBe(
      422,
    );
  });
});

describe('a conversation', () => {
  it('answers from the page and from the shop’s policy page in one thread', async () => {
    const api = makeApi();
    const page_url = `${appUrl}/products/blue-jacket`;
    const first = await (
      await api.post({ query_text: 'How much does it weigh?', page_url })
    ).json();
    expect(first.result_text).toMatch(/640 g/);
    const second = await (
      await api.post({ query_text: 'Can I return it?', thread_id: first.thread_id })
    ).json();
    expect(second.thread_id).toBe(first.thread_id);
    expect(second.result_text).toMatch(/30 days/);
  });

  it('says that it does not know', async () => {
    const reply = await makeApi().post({
      query_text: 'Does it have bluetooth?',
      page_url: `${appUrl}/products/blue-jacket`,
    });
    expect((await reply.json()).result_text).toMatch(/couldn’t find/);
  });

  it('asks which product when there is no page', async () => {
    const reply = await makeApi().post({ query_text: 'Is it waterproof?' });
    expect((await reply.json()).result_text).toMatch(/Open the product/);
  });
});

describe('errors', () => {
  it.each([
    ['page_url=ftp://x.com', 400],
    ['', 400],
    ['page_url=https://mystore.com/products/blue-jacket&count=0', 400],
    ['page_url=https://mystore.com/products/blue-jacket&count=1.5', 400],
    ['page_url=https://mystore.com/products/blue-jacket&locale=%00', 400],
  ])('answers product-faqs?%s with %i', async (query, status) => {
    const reply = await makeApi().get(query);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    });
  });

  it.each([
    [{}, 400],
    [[], 400],
    [{ query_text: '  ' }, 400],
    [{ query_text: 'Hi', thread_id: 7 }, 400],
    [{ query_text: 'Hi', faq_id: '1' }, 400],
    [{ query_text: 'Hi', user_metadata: [] }, 400],
    [{ query_text: 'Hi', thread_id: 'nobody' }, 404],
    [{ query_text: 'Hi', faq_id: 1 }, 404],
  ])('answers send_message %j with %i', async (body, status) => {
    expect((await makeApi().post(body)).status).toBe(status);
  });

  it('wants the key, the method and JSON', async () => {
    const { handle } = makeApi();
    const url = 'http://app/api/v1/send_message';
    const headers = { authorization: 'Bearer local' };
    expect((await handle(new Request(url, { method: 'POST' }))).status).toBe(401);
    expect((await handle(new Request(url, { headers }))).status).toBe(405);
    expect((await handle(new Request(url, { method: 'POST', headers, body: 'x' }))).status).toBe(
      415,
    );
    expect((await handle(new Request('http://app/api/v1/other', { headers }))).status).toBe(404);
  });

  it('limits product-faqs to 500 requests a minute and says when to come back', async () => {
    let now = 1_000_000;
    const api = makeApi({ now: () => now, setTimeout: () => 0, clearTimeout: () => undefined });
    for (let i = 0; i < 500; i += 1)
      await api.get('page_url=https://mystore.com/products/blue-jacket');
    const refused = await api.get('page_url=https://mystore.com/products/blue-jacket');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    now += 61_000;
    expect((await api.get('page_url=https://mystore.com/products/blue-jacket')).status).not.toBe(
      429,
    );
  });

  it('says not_available for a page that cannot be read, and never connects to a private one', async () => {
    const api = makeApi();
    expect(await ready(api, `page_url=${appUrl}/missing`)).toMatchObject({
      status: 'not_available',
      faqs: [],
    });
    const port = Number(new URL(appUrl).port);
    expect(
      await ready(api, `page_url=http://localhost:${port}/products/blue-jacket`),
    ).toMatchObject({
      status: 'not_available',
    });
  });
});
