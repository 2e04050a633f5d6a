import type { Clock } from '@/lib/clock';
import { GatewayError } from '@/lib/gateway/problem';

/** Waits for `work` at most `ms`, then throws `upstream_timeout`. The work itself goes on, for others. */
export async function withDeadline<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T> {
  let timer: unknown;
  const tooLate = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(() => reject(new GatewayError('upstream_timeout')), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clock.clearTimeout(timer);
  }
}
