import { pathToFileURL } from 'node:url';
import { drainOnSignal } from '../../scripts/drain.mjs';

/** One instance of the gateway from the bundle named as argument; tells its address on standard error. */
const [bundle = ''] = process.argv.slice(2);
const { createShelftalk, createNodeServer } = await import(pathToFileURL(bundle).href);
const shelftalk = createShelftalk();
const server = createNodeServer({ listener: shelftalk.listener });
drainOnSignal(server, shelftalk);
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.error(`listening on ${server.address().port}`);
});
