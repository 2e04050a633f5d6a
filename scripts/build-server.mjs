import { buildServerBundle } from './server-bundle.mjs';

/** Builds `dist/server`: the gateway for plain Node. */
await buildServerBundle();
