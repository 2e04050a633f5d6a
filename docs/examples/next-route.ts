// app/api/[...path]/route.ts
import { createShelftalk, type Shelftalk } from 'shelftalk/server';

let shelftalk: Shelftalk | undefined;

/** Made with the first request: a build has no configuration. */
function handle(request: Request): Promise<Response> {
  shelftalk ??= createShelftalk();
  return shelftalk.fetch(request);
}

export { handle as GET, handle as OPTIONS, handle as POST };
