import { expect, test } from '../product-page';

const BEARER = { authorization: 'Bearer local' };

test.describe('The reference’s examples against the embedded Alhena', () => {
  test('Send Message: says hello and opens a thread', async ({ request }) => {
    const reply = await request.post('/api/v1/send_message', {
      headers: BEARER,
      data: { query_text: 'Hi' },
    });
    expect(reply.status()).toBe(200);
    expect(await reply.json()).toEqual({
      result_text: expect.stringMatching(/\S/),
      thread_id: expect.stringMatching(/\S/),
    });
  });

  test('Product FAQs: generating, then ready, then an answer by faq_id alone', async ({
    request,
  }) => {
    const read = () =>
      request.get('/api/v1/product-faqs', {
        headers: BEARER,
        params: { page_url: 'https://mystore.com/products/blue-jacket', count: 3 },
      });
    await expect(async () => {
      expect((await (await read()).json()).status).toBe('ready');
    }).toPass({ timeout: 15_000 });
    const { faqs } = await (await read()).json();
    expect(faqs).toHaveLength(3);

    const [{ faq_id, question }] = faqs;
    const answer = await request.post('/api/v1/send_message', {
      headers: BEARER,
      data: { query_text: question, faq_id },
    });
    expect(answer.status()).toBe(200);
    expect((await answer.json()).result_text).toMatch(/\S/);
  });

  test('refuses a wrong key', async ({ request }) => {
    const reply = await request.post('/api/v1/send_message', {
      headers: { authorization: 'Bearer wrong' },
      data: { query_text: 'Hi' },
    });
    expect(reply.status()).toBe(401);
  });
});
