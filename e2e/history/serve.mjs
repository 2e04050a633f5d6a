import { pathToFileURL } from 'node:url';
import { drainOnSignal } from '../../scripts/drain.mjs';

/**
 * One instance of the gateway from the bundle named as argument; tells its address on standard error, and on SIGUSR2 what
 * memory it holds after a garbage collection (needs `--expose-gc`).
 */
const [bundle = ''] = process.argv.slice(2);
const { createShelftalk, createNodeServer } = await import(pathToFileURL(bundle).href);
const shelftalk = createShelftalk();
const server = createNodeServer({ listener: shelftalk.listener });
drainOnSignal(server, shelftalk);
process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  console.error(`holds ${heapUsed + external} bytes`);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.error(`listening on ${server.address().port}`);
});
