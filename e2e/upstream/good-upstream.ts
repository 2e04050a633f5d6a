import type { Call } from './call';
import type { GoodReply } from './exchange';
import { faqAnswer, faqsFor, freeAnswer } from './faqs';
import type { Threads } from './threads';

/** What a good upstream answers; `send_message` is added to its thread. */
export function goodReply(call: Call, threads: Threads): GoodReply {
  const locale = call.locale ?? 'en';
  if (call.route === 'product_faqs') {
    const faqs = faqsFor(call.page_url ?? '', locale).slice(0, call.count ?? 5);
    return { status: 200, body: { status: 'ready', faqs } };
  }
  const text = call.query_text ?? '';
  if (call.thread_id !== undefined && !threads.has(call.thread_id)) {
    return { status: 404, body: { error: 'thread not found' } };
  }
  const faq =
    call.faq_id === undefined || call.page_url === undefined
      ? undefined
      : faqsFor(call.page_url, locale).find(({ faq_id }) => faq_id === call.faq_id);
  if (call.page_url !== undefined && call.faq_id !== undefined && faq?.question !== text) {
    return { status: 422, body: { error: 'query_text must exactly match the FAQ question' } };
  }
  const { id, before } = threads.say(call.thread_id, text);
  const answer =
    faq && call.page_url !== undefined
      ? faqAnswer(faq, call.page_url, locale)
      : freeAnswer(text, call.page_url, locale, before);
  return { status: 200, body: { result_text: answer, thread_id: id } };
}
