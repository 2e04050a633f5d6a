import { createServer, type RequestListener, type Server } from 'node:http';
import type { Assets } from './assets';

/** Headers and body together; the handler's own deadline for bodies is shorter. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** How often the two are looked at; Node's own half a minute would make them three times as long. */
const CHECK_MS = 1_000;
/** Longer than a load balancer keeps a connection, so that it is never the one surprised. */
const KEEP_ALIVE_MS = 72_000;

type NodeServerOptions = { listener: RequestListener; assets?: Assets };

/** The gateway on plain Node: the API, and the embed's files. */
export function createNodeServer({ listener, assets }: NodeServerOptions): Server {
  return createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (incoming, outgoing) => {
      const asset = assets?.find(incoming);
      if (!asset) {
        listener(incoming, outgoing);
        return;
      }
      outgoing.writeHead(asset.status, asset.headers);
      if (asset.body === null) outgoing.end();
      else outgoing.end(asset.body);
    },
  );
}
