import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import next from 'next';
import { drainOnSignal } from './drain.mjs';
import { ROOT } from './setup.mjs';

/**
 * Serves the production build on PORT. Pages are Next's; requests under /api go straight to the gateway that Next
 * started in this process, because going through Next's routing costs many times what answering them does.
 */
const port = Number(process.env.PORT?.trim() || 3000);
if (!existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) {
  console.error('There is no build yet: run npm run build first.');
  process.exit(1);
}

const app = next({ dev: false, dir: ROOT, port, hostname: 'localhost' });
await app.prepare();
const handlePage = app.getRequestHandler();
const shelftalk = globalThis.shelftalkInstance;
const handleApi =
  shelftalk &&
  getRequestListener(
    (request, { incoming }) =>
      shelftalk.fetch(request, { remoteAddress: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  );

const server = createServer(
  { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 72_000 },
  (request, response) => {
    const isApi = /^\/api(?:[/?]|$)/.test(request.url ?? '');
    return isApi && handleApi ? handleApi(request, response) : handlePage(request, response);
  },
);
drainOnSignal(server, {
  drain: () => shelftalk?.drain(),
  close: async () => {
    await shelftalk?.close();
    await app.close();
  },
});
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `PORT ${port} is taken: set another PORT.` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.error(`Shelftalk on http://localhost:${port}`));
