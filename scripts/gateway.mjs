import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { drainOnSignal } from './drain.mjs';
import { loadEnvFiles } from './env-files.mjs';
import { chosenPort, listen } from './listen.mjs';
import { ensureServerBundle } from './server-bundle.mjs';
import { ROOT, requireDependencies } from './setup.mjs';
import { tellStrayRejections } from './stray.mjs';

/** The gateway without Next: the API and the embed's files on PORT. */
requireDependencies();
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

const port = chosenPort();
const assets = loadAssets(path.join(ROOT, 'public'));
const server = createNodeServer({ listener: shelftalk.listener, assets });
tellStrayRejections();
drainOnSignal(server, shelftalk);
listen(server, port, () => {
  console.error(
    `Gateway on http://localhost:${server.address().port} (${shelftalk.kind}, ${assets.count} embed files)`,
  );
  if (assets.count === 0) {
    console.error(
      'There is no widget.js to serve, so pages can call the API and not embed by script tag. Run npm run build:embed to have it.',
    );
  }
});
