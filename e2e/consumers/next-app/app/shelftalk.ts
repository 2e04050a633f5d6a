import { createShelftalk, type Shelftalk } from 'shelftalk/server';

let shelftalk: Shelftalk | undefined;

/** Made with the first request: a build has no configuration. */
export function gateway(): Shelftalk {
  shelftalk ??= createShelftalk();
  return shelftalk;
}
