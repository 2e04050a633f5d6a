import type { Engine } from '../engine';
import { parseProductFaqsFields } from './fields';
import { jsonReply } from './reply';

/**
 * `GET /api/v1/product-faqs`: the three states of the Alhena reference. `Cache-Control: no-cache` has a page that was
 * read before read anew, and waits for it (RFC 9111, 5.2.1.4); over the limit too, since nothing else tells of an edit.
 *
 * @param take throws `ApiError` when the company's minute is used up
 */
export async function productFaqs(
  engine: Engine,
  request: Request,
  take: () => void,
): Promise<Response> {
  const { page_url, locale, count } = parseProductFaqsFields(new URL(request.url).searchParams);
  const isNewWanted = /\bno-cache\b/i.test(request.headers.get('cache-control') ?? '');
  if (isNewWanted) await engine.renew(page_url);
  take();
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
