import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk();
const app = new Hono();

app.all('/api/*', (context) =>
  shelftalk.fetch(context.req.raw, {
    remoteAddress: context.env.incoming.socket.remoteAddress,
  }),
);
app.get('/', (context) => context.text('A shop of Hono.'));

serve({ fetch: app.fetch, port: Number(process.env.PORT) });
