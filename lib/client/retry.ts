import { toApiError } from './api-error';

const TRIES_MAX = 3;
const DELAY_MIN_MS = 500;
/** A shopper who waits behind a skeleton longer than this is better served by words and a button. */
const DELAY_MAX_MS = 4_000;

/** Whether a read is worth another try without asking the shopper. The gateway has already retried upstream. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (failures >= TRIES_MAX) return false;
  const { kind, code, retryAfterMs } = toApiError(error);
  if (kind === 'network') return true;
  if (kind !== 'problem' || code !== 'upstream_unavailable') return false;
  return retryAfterMs !== undefined && retryAfterMs <= DELAY_MAX_MS;
}

/** Milliseconds before the next try: what the gateway asks for, else doubling from half a second. */
export function retryDelayMs(failures: number, error: unknown): number {
  const asked = toApiError(error).retryAfterMs ?? 0;
  return Math.min(DELAY_MAX_MS, Math.max(asked, DELAY_MIN_MS * 2 ** failures));
}
