/** The gateway with what plain Node needs to serve it; the entry of the server bundle. */
export { loadAssets } from '@/lib/gateway/http/assets';
export { createNodeServer } from '@/lib/gateway/http/node-server';
export * from './index';
