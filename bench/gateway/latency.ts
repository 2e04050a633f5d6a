import { randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';

const AT_ONCE = 50;

/** `steady`: as shoppers come, each at a moment of their own. `together`: all at the same instant, again and again. */
export type Arrival = 'steady' | 'together';

/**
 * Milliseconds that `count` messages took beyond what the upstream held them for, sorted; 50 are under way all the time.
 */
export async function messageLatencies(
  url: string,
  path: string,
  count: number,
  arrival: Arrival = 'steady',
): Promise<number[]> {
  const dispatcher = new Agent({ connections: AT_ONCE });
  const latencies: number[] = [];
  let left = count;

  async function say(): Promise<void> {
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
    latencies.push(performance.now() - begun - heldMs(text));
  }

  async function shopper(number: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, number * 8));
    while (left > 0) await say();
  }

  if (arrival === 'steady')
    await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => shopper(number)));
  else while (left > 0) await Promise.all(Array.from({ length: AT_ONCE }, say));
  await dispatcher.close();
  return latencies.sort((a, b) => a - b);
}

export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function heldMs(text: string): number {
  return Number(/Held for ([\d.]+) ms/.exec(text)?.[1]);
}
