import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { GatewayError } from '@/lib/gateway/problem';
import type { Assets } from './assets';
import type { Handler } from './handler';
import { requestIdOf } from './request-id';
import { problemReply, toResponse } from './respond';

/** Headers and body together; the handler's own deadline for bodies is shorter. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Longer than a load balancer keeps a connection, so that it is never the one surprised. */
const KEEP_ALIVE_MS = 72_000;

type NodeServerOptions = {
  handler: Handler;
  assets?: Assets;
  /** Lets the adapter put lighter `Request` and `Response` in place of the global ones. */
  overrideGlobalObjects?: boolean;
};

/** The gateway on plain Node: the API by its handler, and the embed's files. */
export function createNodeServer(options: NodeServerOptions): Server {
  const listener = getRequestListener(
    (request, { incoming }) => {
      const asset = options.assets?.find(request);
      return asset ?? options.handler(request, { remoteAddress: incoming.socket.remoteAddress });
    },
    {
      overrideGlobalObjects: options.overrideGlobalObjects ?? true,
      errorHandler: unreadableRequest,
    },
  );
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    listener,
  );
  return server;
}

/** A request line or `Host` from which no URL can be made. */
function unreadableRequest(): Response {
  const request = new Request('http://localhost/');
  const requestId = requestIdOf(request);
  const error = new GatewayError('invalid_request', { detail: 'The address cannot be read.' });
  return toResponse(problemReply(error, requestId, '/api/openapi.json'), {
    request,
    requestId,
    corsOrigin: undefined,
    isSecure: false,
  });
}
