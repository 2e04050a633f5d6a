// app/api/[...path]/route.ts
import { createShelftalk } from 'shelftalk/server';

const shelftalk = createShelftalk();

export const GET = (request: Request) => shelftalk.fetch(request);
export const POST = (request: Request) => shelftalk.fetch(request);
export const OPTIONS = (request: Request) => shelftalk.fetch(request);
