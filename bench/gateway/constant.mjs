import { createServer } from 'node:http';

/** Plain `node:http` answering everything with the bytes given as argument: what no gateway can be faster than. */
const [body = '{}', cacheControl = ''] = process.argv.slice(2);
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(cacheControl ? { 'cache-control': cacheControl } : {}),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
