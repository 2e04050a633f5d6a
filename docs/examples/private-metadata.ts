import { createShelftalk } from 'shelftalk/server';

export const shelftalk = createShelftalk({
  // Added to every message on the server. It never reaches a page, and wins over what the page says.
  addMetadata: ({ request }) => ({
    country: request.headers.get('x-vercel-ip-country') ?? 'unknown',
  }),
});
