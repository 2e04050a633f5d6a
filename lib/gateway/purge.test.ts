import { afterEach, expect, it } from 'vitest';
import { createShelftalk, type Shelftalk } from './shelftalk';

const PAGE = 'https://shop.example/products/kettle';
const QUERY = { page_url: PAGE };

let shelftalk: Shelftalk | undefined;
afterEach(() => shelftalk?.close());

/** A shop with one page, whose weight the merchant edits, on the embedded Alhena. */
function setUp() {
  const shop = { weight: '480 g', reads: 0 };
  const gateway = createShelftalk({
    appUrl: 'https://shop.example',
    logLevel: 'silent',
    fetch: async () => {
      shop.reads += 1;
      const html = `<html lang="en"><main><h1>Kettle</h1><p>A kettle for four cups.</p><table><tr><th>Weight</th><td>${shop.weight}</td></tr></table></main>`;
      return new Response(html, { headers: { 'content-type': 'text/html' } });
    },
  });
  shelftalk = gateway;
  return { shop, gateway };
}

async function weightOf(gateway: Shelftalk): Promise<string> {
  await gateway.sendMessage({ query_text: 'How heavy is it?', page_url: PAGE });
  const list = await gateway.getProductFaqs(QUERY);
  const faq =
    list.status === 'ready' ? list.faqs.find(({ question }) => /weigh/.test(question)) : undefined;
  const answer = await gateway.getFaqAnswer({ ...QUERY, faq_id: faq?.faq_id ?? 0 });
  return answer.answer;
}

it('tells what the page says after an edit once it was purged', async () => {
  const { shop, gateway } = setUp();
  expect(await weightOf(gateway)).toMatch(/480 g/);
  shop.weight = '520 g';
  expect(await weightOf(gateway)).toMatch(/480 g/);
  expect(await gateway.purge(PAGE)).toBe(2);
  expect(await weightOf(gateway)).toMatch(/520 g/);
  const said = await gateway.sendMessage({ query_text: 'How heavy is it?', page_url: PAGE });
  expect(said.result_text).toMatch(/520 g/);
}, 30_000);
