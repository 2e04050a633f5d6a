import { describe, expect, it } from 'vitest';
import type { Alhena, ProductFaqsReply } from '@/lib/alhena/alhena';
import { createUpstreamNotes } from './upstream-notes';

const PAGE = 'https://shop.example/products/blue-jacket';

function alhenaSaying(reply: ProductFaqsReply): Alhena {
  return {
    productFaqs: async () => reply,
    sendMessage: async () => ({ result_text: 'Yes.', thread_id: 't' }),
  };
}

describe('upstream notes', () => {
  it('keep what was said about a page in a language', async () => {
    const notes = createUpstreamNotes();
    const reply = { status: 'not_available', message: 'Product FAQs are not enabled.' } as const;
    const alhena = notes.watch(alhenaSaying(reply));
    expect(await alhena.productFaqs({ page_url: PAGE, locale: 'pt-br' })).toEqual(reply);
    expect(notes.find(PAGE, 'pt-BR')).toEqual(reply);
    expect(notes.find(PAGE, 'en')).toBeUndefined();
  });

  it('hold no questions', async () => {
    const notes = createUpstreamNotes();
    const alhena = notes.watch(
      alhenaSaying({ status: 'ready', faqs: [{ faq_id: 1, question: 'Is it waterproof?' }] }),
    );
    await alhena.productFaqs({ page_url: PAGE, locale: 'en' });
    expect(notes.find(PAGE, 'en')).toEqual({ status: 'ready' });
  });

  it('let failures through and note nothing', async () => {
    const notes = createUpstreamNotes();
    const alhena = notes.watch({
      ...alhenaSaying({ status: 'ready', faqs: [] }),
      productFaqs: async () => {
        throw new Error('reset');
      },
    });
    await expect(alhena.productFaqs({ page_url: PAGE, locale: 'en' })).rejects.toThrow('reset');
    expect(notes.find(PAGE, 'en')).toBeUndefined();
  });
});
