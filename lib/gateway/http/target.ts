import { LRUCache } from 'lru-cache';
import { matchRoute, type RouteMatch } from './router';

/** Where a request goes, read from its address. */
export type Target = RouteMatch & { url: URL };

const TARGETS_MAX = 2000;
/** Longer addresses are rare, and keeping them would make the memory unbounded. */
const KEPT_LENGTH = 1024;

const targets = new LRUCache<string, Target>({ max: TARGETS_MAX });

/** Shoppers of one page ask for the same address, so what it says is read once. */
export function targetOf(address: string): Target {
  const known = targets.get(address);
  if (known) return known;
  const url = new URL(address);
  const target = { url, ...matchRoute(url.pathname) };
  if (address.length <= KEPT_LENGTH) targets.set(address, target);
  return target;
}
