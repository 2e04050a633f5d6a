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
const app = next({ dev: false, dir: ROOT, port, hostname: 'localhost' });
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
    const isApi = /^\/api(?:[/?]|$)/.test(request.url ?? '');
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
