import { createShelftalk, type Shelftalk } from './shelftalk';

declare global {
  var shelftalkInstance: Shelftalk | undefined;
}

/**
 * The one gateway of this process, made when it is first asked for. It hangs on `globalThis` because a bundler may load
 * this module more than once, and two gateways would not share their cache.
 */
export function getShelftalk(): Shelftalk {
  globalThis.shelftalkInstance ??= createShelftalk();
  return globalThis.shelftalkInstance;
}
