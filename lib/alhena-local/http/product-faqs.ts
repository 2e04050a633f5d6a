import type { Engine } from '../engine';
import { parseProductFaqsFields } from './fields';
import { jsonReply } from './reply';

/** `GET /api/v1/product-faqs`: the three states of the Alhena reference. */
export function productFaqs(engine: Engine, url: URL): Response {
  const { page_url, locale, count } = parseProductFaqsFields(url.searchParams);
  const state = engine.productFaqs(page_url, locale);
  switch (state.status) {
    case 'ready':
      return jsonReply(200, { status: 'ready', faqs: state.faqs.slice(0, count) });
    case 'generating':
      return jsonReply(
        202,
        {
          status: 'generating',
          retry_after_seconds: state.retry_after_seconds,
          message: 'FAQs are being generated for this page. Please retry.',
        },
        { 'retry-after': String(state.retry_after_seconds) },
      );
    case 'not_available':
      return jsonReply(200, { status: 'not_available', faqs: [], message: state.message });
    default:
      return state satisfies never;
  }
}
