import { createServer } from 'node:http';

/** An Alhena without limits or faults that counts its calls; messages take `MESSAGE_MS`. */
const messageMs = Number(process.env.MESSAGE_MS ?? 0);
const faqs = Array.from({ length: 10 }, (_, index) => ({
  faq_id: index + 1,
  question: `Question number ${index + 1} that shoppers ask about this product?`,
}));
const list = JSON.stringify({ status: 'ready', faqs });
const calls = { product_faqs: 0, send_message: 0 };

const server = createServer(async (request, response) => {
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
    () => reply(JSON.stringify({ result_text: `Answer to ${query_text}`, thread_id })),
    messageMs,
  );
});
server.listen(0, '127.0.0.1', 4096, () => console.log(`listening on ${server.address().port}`));
