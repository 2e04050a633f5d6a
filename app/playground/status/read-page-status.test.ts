import { describe, expect, it } from 'vitest';
import { GatewayError } from '@/lib/gateway/problem';
import { readPageStatus } from './read-page-status';

type Known = Parameters<typeof readPageStatus>[0];

const QUERY = { page_url: 'https://shop.example/a', locale: 'en' };
const knowing = (
  faqs: Awaited<ReturnType<Known['peekProductFaqs']>>,
  note?: ReturnType<Known['peekUpstreamNote']>,
): Known => ({ peekProductFaqs: async () => faqs, peekUpstreamNote: () => note });

describe('readPageStatus', () => {
  it('counts the questions and tells none of them', async () => {
    const faqs = [{ faq_id: 1, question: 'Is it waterproof?' }];
    expect(await readPageStatus(knowing({ status: 'ready', faqs }), QUERY)).toEqual({
      status: 'ready',
      count: 1,
    });
  });

  it('tells why there are none, in Alhena’s words', async () => {
    const message = 'Product FAQs are not enabled for this company.';
    const known = knowing(
      { status: 'not_available', faqs: [] },
      { status: 'not_available', message },
    );
    expect(await readPageStatus(known, QUERY)).toEqual({ status: 'not_available', message });
  });

  it('keeps an old message to itself once there are questions', async () => {
    const known = knowing(
      { status: 'ready', faqs: [] },
      { status: 'generating', message: 'Being generated.' },
    );
    expect(await readPageStatus(known, QUERY)).toEqual({ status: 'ready', count: 0 });
  });

  it('knows nothing of a page nobody has asked about', async () => {
    expect(await readPageStatus(knowing(undefined), QUERY)).toEqual({ status: 'unknown' });
  });

  it('says which page is refused and why', async () => {
    const known: Known = {
      ...knowing(undefined),
      peekProductFaqs: async () => {
        throw new GatewayError('page_not_allowed', { detail: 'list it in STOREFRONT_ORIGINS' });
      },
    };
    expect(await readPageStatus(known, QUERY)).toEqual({
      status: 'refused',
      code: 'page_not_allowed',
      detail: 'list it in STOREFRONT_ORIGINS',
    });
  });

  it('does not swallow faults', async () => {
    const known: Known = {
      ...knowing(undefined),
      peekProductFaqs: async () => {
        throw new TypeError('a fault');
      },
    };
    await expect(readPageStatus(known, QUERY)).rejects.toThrow('a fault');
  });
});
