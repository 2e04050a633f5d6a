import { createServer } from 'node:http';

/**
 * An Alhena without limits or faults that counts its calls. A message takes `MESSAGE_MS`, or anything up to
 * `MESSAGE_MAX_MS` by a seeded draw, and its answer says for how many milliseconds it was held here.
 */
const messageMs = Number(process.env.MESSAGE_MS ?? 0);
const spreadMs = Number(process.env.MESSAGE_MAX_MS ?? messageMs) - messageMs;
const faqs = Array.from({ length: 10 }, (_, index) => ({
  faq_id: index + 1,
  question: `Question number ${index + 1} that shoppers ask about this product?`,
}));
const list = JSON.stringify({ status: 'ready', faqs });
const calls = { product_faqs: 0, send_message: 0 };
let state = 1;

const server = createServer(async (request, response) => {
  const begun = performance.now();
  const reply = (text) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(text);
  };
  if (request.url === '/__calls') return reply(JSON.stringify(calls));
  if (request.method === 'GET') {
    calls.product_faqs += 1;
    return reply(list);
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const { query_text, thread_id = crypto.randomUUID() } = JSON.parse(text);
  calls.send_message += 1;
  setTimeout(
    () => {
      const held = (performance.now() - begun).toFixed(3);
      reply(JSON.stringify({ result_text: `${query_text} Held for ${held} ms.`, thread_id }));
    },
    messageMs + spreadMs * drawn(),
  );
});
server.listen(0, '127.0.0.1', 4096, () => console.log(`listening on ${server.address().port}`));

/** The same draws in every run: a linear congruential generator with the constants of Numerical Recipes. */
function drawn() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
