import { randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';

const AT_ONCE = 50;

/** Milliseconds of `count` messages, 50 at a time, sorted. */
export async function messageLatencies(
  url: string,
  path: string,
  count: number,
): Promise<number[]> {
  const dispatcher = new Agent({ connections: AT_ONCE });
  const latencies: number[] = [];
  let left = count;

  async function sendAll(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      const { statusCode, body } = await request(`${url}${path}`, {
        dispatcher,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: 'Bearer bench-key',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({ query_text: 'How warm is it?' }),
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(text);
      latencies.push(performance.now() - begun);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
  await dispatcher.close();
  return latencies.sort((a, b) => a - b);
}

export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
