import {
  type Exchange,
  pause,
  type Scenario,
  type ScenarioTable,
  sendGood,
  sendJson,
} from './exchange';

export const GOOD: Scenario = (exchange) => sendGood(exchange, exchange.accept());

/** The states of a list other than `generating`. */
export const FAQ_STATES: ScenarioTable = {
  not_available({ res, accept }) {
    accept();
    sendJson(res, 200, {
      status: 'not_available',
      faqs: [],
      message: 'Product FAQs are not enabled for this company.',
    });
  },
  empty_ready({ res, accept }) {
    accept();
    sendJson(res, 200, { status: 'ready', faqs: [] });
  },
  /** The list is rewritten at every call: another wording under the same ids. */
  changing(exchange) {
    const reply = exchange.accept();
    const faqs = Array.isArray(reply.body.faqs) ? reply.body.faqs : [];
    const body = {
      ...reply.body,
      faqs: faqs.map((faq) => ({ ...faq, question: `${faq.question} (${exchange.run})` })),
    };
    sendGood(exchange, { ...reply, body });
  },
};

/** Answers that are good HTTP and still need care. */
export const MESSAGE_REPLIES: ScenarioTable = {
  markdown: (exchange) => answer(exchange, MARKDOWN),
  hostile: (exchange) => answer(exchange, HOSTILE),
  long_answer: (exchange) => answer(exchange, 'A long answer. '.repeat(8000)),
  empty_answer: (exchange) => answer(exchange, ''),
  rtl_answer: (exchange) => answer(exchange, 'نعم، هذا المنتج مقاوم للماء (IPX4).'),
  mismatch({ res }) {
    sendJson(res, 422, { error: 'query_text must exactly match the FAQ question' });
  },
  thread_not_found: (exchange) => lostThread(exchange, 404),
  thread_gone: (exchange) => lostThread(exchange, 410),
  /** Goes on in another thread than the one that was asked for. */
  other_thread(exchange) {
    const reply = exchange.accept();
    sendGood(exchange, {
      ...reply,
      body: { ...reply.body, thread_id: `other-${exchange.run}-${Date.now()}` },
    });
  },
  async thinking(exchange) {
    const reply = exchange.accept();
    await pause(exchange.amount ?? 9000);
    sendGood(exchange, reply);
  },
};

const MARKDOWN = [
  '**Yes.** The shell is *waterproof* to 10,000 mm.',
  '',
  '- Seams are taped',
  '- The hood has a `3-point` adjustment',
  '',
  '| Size | Chest |',
  '| --- | --- |',
  '| S | 90 cm |',
  '| M | 98 cm |',
  '',
  'More in the [care guide](https://example.com/care) or [write to us](mailto:help@example.com).',
].join('\n');

const HOSTILE = [
  '<script>globalThis.pwned = true</script><img src=x onerror="globalThis.pwned = true">',
  '![beacon](http://127.0.0.1:9/beacon.png)',
  '[press me](javascript:globalThis.pwned=true) [data](data:text/html,<script>alert(1)</script>)',
  '<iframe src="http://127.0.0.1:9/frame"></iframe><style>*{display:none}</style>',
].join('\n\n');

function answer(exchange: Exchange, text: string): void {
  const reply = exchange.accept();
  sendGood(exchange, { ...reply, body: { ...reply.body, result_text: text } });
}

/** Only a message that brings a thread can be told that the thread is gone. */
function lostThread(exchange: Exchange, status: number): void {
  if (exchange.threadId === undefined) sendGood(exchange, exchange.accept());
  else sendJson(exchange.res, status, { error: 'thread not found' });
}
