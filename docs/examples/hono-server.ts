import { Hono } from 'hono';
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk({
  appUrl: 'https://gateway.shop.example',
  storefrontOrigins: ['https://www.shop.example'],
});

export const app = new Hono();
app.all('/api/*', (context) => shelftalk.fetch(context.req.raw));
