/** The gateway with what plain Node needs to serve it; the entry of the server bundle. */
export { loadAssets } from './assets';
export * from './index';
export { createNodeServer } from './node-server';
