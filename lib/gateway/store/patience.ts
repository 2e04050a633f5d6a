import type { Clock } from '@/lib/clock';

/** A timer this late tells that the process was busy, and could not have heard the reply. */
const BUSY_MS = 20;
/** However busy the process is, nobody waits longer. */
const BUSY_MAX_MS = 2_000;

export const TOO_LATE = Symbol('too late');

/**
 * Waits `ms` for a reply, counted in time in which this process could have heard it: after a timer that came late the
 * wait begins again, because the command may have been written as late, and the reply gets a turn of the event loop to
 * come in where it waits in the socket.
 */
export function within<T>(
  reply: Promise<T>,
  ms: number,
  clock: Clock,
): Promise<T | typeof TOO_LATE> {
  return new Promise((resolve, reject) => {
    const begunAt = clock.now();
    let timer: unknown;
    const wait = () => {
      const dueAt = clock.now() + ms;
      timer = clock.setTimeout(() => {
        const now = clock.now();
        if (now - dueAt > BUSY_MS && now - begunAt < BUSY_MAX_MS) wait();
        else setImmediate(() => setImmediate(() => resolve(TOO_LATE)));
      }, ms);
    };
    wait();
    reply.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}
