import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from './api';

const fetch = vi.fn();

function answer(body: unknown) {
  fetch.mockResolvedValueOnce(new Response(JSON.stringify(body)));
  vi.stubGlobal('fetch', fetch);
}

afterEach(() => {
  fetch.mockReset();
  vi.unstubAllGlobals();
});

describe('createApi', () => {
  it('asks for the questions of a page at its endpoint', async () => {
    answer({ status: 'generating', retry_after_seconds: 10 });
    const api = createApi({ endpoint: 'https://talk.example/' });
    const reply = await api.productFaqs({
      page_url: 'https://a.example/p?x=1&y',
      locale: 'pt-BR',
      count: 3,
    });
    expect(reply).toEqual({ status: 'generating', retry_after_seconds: 10 });
    expect(fetch.mock.calls[0]?.[0]).toBe(
      'https://talk.example/api/product-faqs?page_url=https%3A%2F%2Fa.example%2Fp%3Fx%3D1%26y&locale=pt-BR&count=3',
    );
  });

  it('asks for an answer by its id, on the page’s own origin by default', async () => {
    answer({ faq_id: 7, question: 'Q', answer: 'A' });
    const reply = await createApi({ endpoint: '' }).faqAnswer({
      faq_id: 7,
      page_url: 'https://a.example/p',
      locale: 'en',
    });
    expect(reply.answer).toBe('A');
    expect(fetch.mock.calls[0]?.[0]).toBe(
      '/api/product-faqs/7?page_url=https%3A%2F%2Fa.example%2Fp&locale=en',
    );
  });

  it('sends a message as JSON under its idempotency key', async () => {
    answer({ result_text: 'Hello', thread_id: 'sealed' });
    const message = { query_text: 'Hi', page_url: 'https://a.example/p' };
    await createApi({ endpoint: '' }).sendMessage(message, { idempotencyKey: 'key-12345' });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('/api/send_message');
    expect(init.method).toBe('POST');
    expect(init.headers).toEqual({
      'content-type': 'application/json',
      'idempotency-key': 'key-12345',
    });
    expect(JSON.parse(init.body)).toEqual(message);
  });
});
