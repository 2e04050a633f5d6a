import { createServer } from 'node:http';
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk({ storefrontOrigins: ['https://www.shop.example'] });

/** Takes Node's own request and response, and knows the socket they came through. */
export const handleApi = shelftalk.listener;

export const server = createServer(handleApi);
