import { createServer } from 'node:http';
import next from 'next';

/** Serves the production build of the folder named as argument, its API through the framework's own routes. */
const [dir = ''] = process.argv.slice(2);
const app = next({ dev: false, dir, hostname: 'localhost', port: 0 });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
server.listen(0, '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
