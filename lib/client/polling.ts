const DELAY_MIN_MS = 1_000;
const DELAY_MAX_MS = 30_000;
const GIVE_UP_MS = 120_000;

/**
 * How long to wait before asking again for a list that is being made: upstream's own interval, growing by itself
 * with each poll to 30 s (10 → 20 → 30), never less than upstream asks for.
 * @param polls Replies so far that said `generating`.
 * @returns milliseconds, or `false` once the next poll would come more than two minutes after the first reply
 */
export function pollDelayMs(polls: number, retryAfterSeconds: number): number | false {
  const interval = Math.max(DELAY_MIN_MS, retryAfterSeconds * 1000);
  let waited = 0;
  for (let poll = 1; poll < polls; poll += 1) waited += delayAfter(poll, interval);
  const delay = delayAfter(polls, interval);
  return waited + delay <= GIVE_UP_MS ? delay : false;
}

function delayAfter(poll: number, interval: number): number {
  return Math.max(interval, Math.min(DELAY_MAX_MS, interval * Math.max(1, poll)));
}
