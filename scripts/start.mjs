import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { drainOnSignal } from './drain.mjs';
import { loadEnvFiles } from './env-files.mjs';
import { chosenPort, listen } from './listen.mjs';
import { ROOT, requireDependencies } from './setup.mjs';
import { tellStrayRejections } from './stray.mjs';

/**
 * Serves the production build on PORT. Pages are Next's; requests under /api go straight to the gateway that Next
 * started in this process, because going through Next's routing costs many times what answering them does.
 */
requireDependencies();
loadEnvFiles();
const port = chosenPort();
if (!existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) {
  console.error('There is no build yet, so there is nothing to serve: run npm run build first.');
  process.exit(1);
}

const { default: next } = await import('next');
// Standard output holds the gateway's JSON lines and nothing else; what Next tells about itself goes beside them.
console.log = console.error;
// Next would take every offer to upgrade of the server it is in, and end those it has no use for; on one that serves
// nothing it hears of none, so that a client that offers HTTP/2 is answered as any other.
const httpServer = createServer();
const app = next({ dev: false, dir: ROOT, port, hostname: 'localhost', httpServer });
await app.prepare();
const handlePage = app.getRequestHandler();
const shelftalk = globalThis.shelftalkInstance;
const server = createServer(
  {
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    // How often the two are looked at; Node's own half a minute would make them three times as long.
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 72_000,
  },
  (request, response) => {
    request.url = pathOf(request.url ?? '');
    const isApi = /^(?:\/api(?:[/?]|$)|[^/])/.test(request.url);
    return isApi && shelftalk
      ? shelftalk.listener(request, response)
      : handlePage(request, response);
  },
);
tellStrayRejections();
drainOnSignal(server, {
  drain: () => shelftalk?.drain(),
  close: async () => {
    await shelftalk?.close();
    await app.close();
  },
});
listen(server, port, () => {
  const answering =
    shelftalk?.kind === 'alhena' ? 'answers from Alhena' : 'answers from the embedded Alhena';
  console.error(`Shelftalk on http://localhost:${server.address().port} (${answering})`);
});

/** What is asked for without its host, which proxies may be told (RFC 9112, 3.2.2); what has no path stays as it is. */
function pathOf(target) {
  if (target.startsWith('/') || !/^https?:/i.test(target) || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}
