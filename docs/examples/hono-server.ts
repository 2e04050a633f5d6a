import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk({
  appUrl: 'https://gateway.shop.example',
  storefrontOrigins: ['https://www.shop.example'],
});

export const app = new Hono<{ Bindings: HttpBindings }>();

/** The socket's address tells visitors apart where no proxy stands in front. */
app.all('/api/*', (context) =>
  shelftalk.fetch(context.req.raw, {
    remoteAddress: context.env.incoming.socket.remoteAddress,
  }),
);
