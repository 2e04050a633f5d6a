import { type Exchange, type ScenarioTable, sendJson, sendText } from '../exchange';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Valid JSON of the wrong shape. */
export const SHAPE_FAULTS: ScenarioTable = {
  schema_wrong({ res, route, accept }) {
    accept();
    const faqs = [{ faq_id: 'one', question: 1 }, { question: 'No id?' }, null, []];
    sendJson(
      res,
      200,
      route === 'product_faqs'
        ? { status: 'ready', faqs }
        : { result_text: { text: 'no' }, thread_id: 7 },
    );
  },
  /** A list with two good items among bad ones. */
  schema_mixed(exchange) {
    const { body } = exchange.accept();
    if (!Array.isArray(body.faqs)) return sendJson(exchange.res, 200, { ...body, extra: [1] });
    const [first, second] = body.faqs;
    sendJson(exchange.res, 200, {
      ...body,
      faqs: [null, first, { faq_id: 1.5, question: 'Half?' }, first, { faq_id: 9 }, second],
      extra: { nested: true },
    });
  },
  schema_null({ res, accept }) {
    accept();
    sendJson(res, 200, null);
  },
  json_array({ res, accept }) {
    accept();
    sendJson(res, 200, []);
  },
  status_unknown({ res, accept }) {
    accept();
    sendJson(res, 200, { status: 'thinking', faqs: [] });
  },
  /** Good content with keys that would poison a careless merge, and every key twice. */
  dup_keys_proto(exchange) {
    poisoned(exchange);
  },
};

function poisoned({ res, accept }: Exchange): void {
  const good = JSON.stringify(accept().body).slice(1);
  const poison =
    '"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"status":"x","status":"y","thread_id":"twice",';
  sendText(res, 200, `{${poison}${good}`, JSON_TYPE);
}
