import type { Alhena, AlhenaOptions, ProductFaqsRequest, SendMessageRequest } from './alhena';
import { parseProductFaqsReply, parseSendMessageReply } from './replies';
import type { AlhenaCall } from './request';
import { createRetryBudget } from './retry-budget';
import { toSettings } from './settings';
import { withTries } from './tries';

/**
 * A client of the Alhena API. Everything it needs is passed in, so it runs wherever there is a `fetch`.
 * Throws a `TypeError` naming the option when one cannot work; calls throw `AlhenaError` and its kinds.
 * The retry budget is the client's own: make one client per upstream and keep it.
 */
export function createAlhena(options: AlhenaOptions): Alhena {
  const settings = toSettings(options);
  const budget = createRetryBudget();
  return {
    async productFaqs(request, { signal, mayRepeat } = {}) {
      return withTries(settings, budget, {
        call: productFaqsCall(request),
        kind: 'read',
        signal,
        mayRepeat,
        parse: (response) => parseProductFaqsReply(response, settings.clock.now()),
      });
    },
    async sendMessage(request, { signal, mayRepeat, answerOnly = false } = {}) {
      const isAnswer =
        answerOnly && request.faq_id !== undefined && request.thread_id === undefined;
      return withTries(settings, budget, {
        call: sendMessageCall(request),
        kind: isAnswer ? 'read' : 'message',
        signal,
        mayRepeat,
        parse: parseSendMessageReply,
      });
    },
  };
}

function productFaqsCall({ page_url, locale, count }: ProductFaqsRequest): AlhenaCall {
  const query = new URLSearchParams({ page_url });
  if (locale !== undefined) query.set('locale', locale);
  if (count !== undefined) query.set('count', String(count));
  return { route: 'product_faqs', method: 'GET', path: `/api/v1/product-faqs?${query}` };
}

/** Names every documented field, so that nothing else the caller's object holds is sent. */
function sendMessageCall(request: SendMessageRequest): AlhenaCall {
  const { query_text, thread_id, faq_id, page_url, locale, user_metadata } = request;
  return {
    route: 'send_message',
    method: 'POST',
    path: '/api/v1/send_message',
    body: JSON.stringify({ query_text, thread_id, faq_id, page_url, locale, user_metadata }),
  };
}
