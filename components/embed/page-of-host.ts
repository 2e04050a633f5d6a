import type { Host } from './loader/part';
import { followPage, type Page, type PageFollower } from './page';

type Shared = { follower: PageFollower; onChange: (page: Page) => void };

const followers = new WeakMap<Host, Shared>();

/**
 * The follower of a loader's page, begun by the first part that asks for it: whether a canonical link is fresh is told
 * by where the shopper was then. Changes are told to whoever asked last.
 */
export function followPageOf(host: Host, onChange: (page: Page) => void): PageFollower {
  const known = followers.get(host);
  if (known) {
    known.onChange = onChange;
    return known.follower;
  }
  const shared: Shared = { follower: followPage((page) => shared.onChange(page)), onChange };
  followers.set(host, shared);
  host.life.signal.addEventListener('abort', shared.follower.stop);
  return shared.follower;
}
