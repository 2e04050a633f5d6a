import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProductFaqs } from '@/lib/contract';
import { readFirstQuestions } from './first-questions';

const QUERY = { page_url: 'http://localhost:3000/products/blue-jacket', locale: 'en' };
const READY: ProductFaqs = {
  status: 'ready',
  faqs: [
    { faq_id: 1, question: 'Is it waterproof?' },
    { faq_id: 2, question: 'How do I wash it?' },
  ],
};
const ANSWER = { faq_id: 1, question: 'Is it waterproof?', answer: 'Yes, 20,000 mm.' };

function source(overrides: Partial<Parameters<typeof readFirstQuestions>[0]> = {}) {
  return {
    kind: 'alhena' as const,
    peekProductFaqs: vi.fn(async (): Promise<ProductFaqs | undefined> => undefined),
    getProductFaqs: vi.fn(async () => READY),
    peekFaqAnswer: vi.fn(async ({ faq_id }: { faq_id: number }) =>
      faq_id === ANSWER.faq_id ? ANSWER : undefined,
    ),
    ...overrides,
  };
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

describe('readFirstQuestions', () => {
  it('takes what is cached, with the answers that are known, and asks nobody', async () => {
    const cached = source({ peekProductFaqs: async () => READY });
    expect(await readFirstQuestions(cached, QUERY)).toEqual({
      faqs: READY.faqs,
      answers: [ANSWER],
      at: 1_000,
    });
    expect(cached.getProductFaqs).not.toHaveBeenCalled();
  });

  it('asks Alhena when nothing is cached', async () => {
    expect((await readFirstQuestions(source(), QUERY))?.faqs).toEqual(READY.faqs);
  });

  it('never waits for the embedded Alhena, which reads this very page', async () => {
    const embedded = source({ kind: 'embedded' });
    expect(await readFirstQuestions(embedded, QUERY)).toBeUndefined();
    expect(embedded.getProductFaqs).not.toHaveBeenCalled();
  });

  it('goes without after 300 ms, even if Alhena then refuses', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const slow = source({
      getProductFaqs: () =>
        new Promise((_, reject) => {
          refuse = reject;
        }),
    });
    const questions = readFirstQuestions(slow, QUERY);
    await vi.advanceTimersByTimeAsync(299);
    await vi.advanceTimersByTimeAsync(1);
    expect(await questions).toBeUndefined();
    refuse(new Error('too late'));
  });

  it.each<[string, ProductFaqs]>([
    ['generating', { status: 'generating', retry_after_seconds: 5 }],
    ['not_available', { status: 'not_available', faqs: [] }],
  ])('goes without while the list is %s', async (_, list) => {
    expect(
      await readFirstQuestions(source({ peekProductFaqs: async () => list }), QUERY),
    ).toBeUndefined();
  });

  it.each<[string, Partial<Parameters<typeof readFirstQuestions>[0]>]>([
    ['the cache', { peekProductFaqs: () => Promise.reject(new Error('down')) }],
    ['Alhena', { getProductFaqs: () => Promise.reject(new Error('down')) }],
    ['an answer', { peekFaqAnswer: () => Promise.reject(new Error('down')) }],
  ])('goes without when %s fails', async (_, broken) => {
    expect(await readFirstQuestions(source(broken), QUERY)).toBeUndefined();
  });
});
