import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk({ storefrontOrigins: ['https://www.shop.example'] });

/** Turns Node's request into the standard one, and says which socket it came from. */
export const handleApi = getRequestListener((request, { incoming }) =>
  shelftalk.fetch(request, { remoteAddress: incoming.socket.remoteAddress }),
);

export const server = createServer(handleApi);
