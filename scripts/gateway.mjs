import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { drainOnSignal } from './drain.mjs';
import { loadEnvFiles } from './env-files.mjs';
import { ensureServerBundle } from './server-bundle.mjs';
import { ROOT } from './setup.mjs';

/** The gateway without Next: the API and the embed's files on PORT. */
loadEnvFiles();
const bundle = await ensureServerBundle();
const { createShelftalk, createNodeServer, loadAssets, ConfigError } = await import(
  pathToFileURL(bundle).href
);

let shelftalk;
try {
  shelftalk = createShelftalk();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

const port = Number(process.env.PORT?.trim() || 3000);
const assets = loadAssets(path.join(ROOT, 'public'));
const server = createNodeServer({ handler: shelftalk.fetch, assets });
drainOnSignal(server, shelftalk);
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE' ? `PORT ${port} is taken: set another PORT.` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => {
  console.error(
    `Gateway on http://localhost:${server.address().port} (${shelftalk.kind}, ${assets.count} embed files)`,
  );
});
