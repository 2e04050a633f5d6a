import type { Entry } from './entries';

/** How long content that is no longer fresh may still be served while the upstream fails. */
export const GRACE_MS = 7 * 24 * 60 * 60 * 1000;
/** A refresh that failed is not tried again before this. */
export const REFRESH_PAUSE_MS = 30_000;
const JITTER = 0.1;

/** Times of content fetched at `now`; ± 10 % keeps pages that were fetched together from expiring together. */
export function freshEntry<T>(
  value: T,
  now: number,
  freshSeconds: number,
  random: () => number,
): Entry<T> {
  const freshMs = Math.round(freshSeconds * 1000 * (1 + JITTER * (2 * random() - 1)));
  return { value, fetchedAt: now, freshUntil: now + freshMs, keepUntil: now + freshMs + GRACE_MS };
}
