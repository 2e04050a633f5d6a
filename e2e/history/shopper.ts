import { randomUUID } from 'node:crypto';
import { type Cluster, SHOP } from './cluster';
import type { Step } from './history';

/** How a bubble ended: answered, surely not sent, or nobody can tell. Anything else is a fault. */
export type Bubble = {
  canary: string;
  state: 'answered' | 'not_sent' | 'unknown' | `broken: ${string}`;
  text: string;
  /** The instances that were asked to say it. */
  instances: Set<number>;
  /** From its first try to the end of its last, in milliseconds since the epoch. */
  from: number;
  to: number;
};

export type Witness = {
  shopper: number;
  bubbles: Bubble[];
  /** Every reply's text, for what must not be in it. */
  replies: string[];
  /** Milliseconds of every request, with what bounds it. */
  latencies: { ms: number; boundMs: number }[];
  broken: string[];
  /** Answers that another try was not told of: honest where instances cannot reach each other. */
  forgotten: { bubble: Bubble; what: string }[];
};

type Said = { body: string; key: string; bubble: Bubble };

const NOT_SENT = new Set(['upstream_unavailable', 'upstream_rejected', 'misconfigured']);
const UNKNOWN = new Set(['delivery_unknown', 'upstream_timeout']);
const MESSAGE_BOUND_MS = 30_500;
const READ_BOUND_MS = 12_500;
const TRIES_ELSEWHERE = 6;

/** Walks through one shopper's steps, as the widget would: one message at a time, lost requests tried elsewhere with the same key. */
export async function walk(
  cluster: Cluster,
  run: string,
  shopper: number,
  steps: Step[],
): Promise<Witness> {
  const witness: Witness = {
    shopper,
    bubbles: [],
    replies: [],
    latencies: [],
    broken: [],
    forgotten: [],
  };
  // Its list takes a moment, so that first views of it meet.
  const page = `${SHOP}/${run}/faqs-slow-120/blue-jacket`;
  let token: string | undefined;
  let last: Said | undefined;

  await read(shopper, '/api/product-faqs');
  for (const step of steps) {
    await after(step.waitMs);
    switch (step.kind) {
      case 'expand':
        await expand(step.instance, step.faq);
        break;
      case 'ask':
        last = compose(step.faq);
        await settle(last, [send(last, step.instance)]);
        break;
      case 'double_tap':
        last = compose(undefined);
        await settle(last, [send(last, step.instance), send(last, step.other)]);
        break;
      case 'abort':
        last = compose(undefined);
        await leave(last, step.instance, step.afterMs);
        await settle(last, [send(last, step.other)]);
        break;
      case 'reload':
        if (last) await settle(last, [send(last, step.instance)]);
        break;
      default:
        step satisfies never;
    }
  }
  return witness;

  function compose(faq_id: number | undefined): Said {
    const canary = `canary-${run}-${shopper}-${witness.bubbles.length}-end`;
    const bubble: Bubble = {
      canary,
      state: 'broken: never settled',
      text: '',
      instances: new Set(),
      from: Date.now(),
      to: Date.now(),
    };
    witness.bubbles.push(bubble);
    const body = JSON.stringify({
      query_text: `Tell me ${canary}`,
      page_url: page,
      ...(faq_id === undefined ? {} : { faq_id }),
      ...(token === undefined ? {} : { thread_id: token }),
    });
    return { body, key: randomUUID(), bubble };
  }

  /** The state all tries of one message agree on; a state reached once stays. */
  async function settle(
    said: Said,
    tries: Promise<{ status: number; text: string }>[],
  ): Promise<void> {
    const ended = await Promise.all(tries);
    said.bubble.to = Date.now();
    for (const { status, text } of ended) {
      const next = stateOf(status, text);
      if (next === 'answered') {
        const reply: { thread_id: string; result_text: string } = JSON.parse(text);
        token = reply.thread_id;
        said.bubble.text = reply.result_text;
      }
      const before = said.bubble.state;
      if (before === 'answered' && next !== 'answered')
        witness.forgotten.push({
          bubble: said.bubble,
          what: `I2 ${said.bubble.canary} was answered and then ${next}`,
        });
      if (before !== 'answered') said.bubble.state = next;
    }
  }

  async function send(said: Said, first: number): Promise<{ status: number; text: string }> {
    for (let attempt = 0; ; attempt += 1) {
      const begun = performance.now();
      try {
        return await post(said, first + attempt, AbortSignal.timeout(40_000));
      } catch (error) {
        if (attempt >= TRIES_ELSEWHERE) return { status: 0, text: String(error) };
        await after(50 * (attempt + 1));
      } finally {
        witness.latencies.push({ ms: performance.now() - begun, boundMs: MESSAGE_BOUND_MS });
      }
    }
  }

  async function leave(said: Said, instance: number, afterMs: number): Promise<void> {
    await post(said, instance, AbortSignal.timeout(afterMs + 1)).catch(() => {});
  }

  async function post(said: Said, instance: number, signal: AbortSignal) {
    said.bubble.instances.add(instance % cluster.instances.length);
    const response = await fetch(`${urlOf(instance)}/api/send_message`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': said.key,
        origin: SHOP,
      },
      body: said.body,
      signal,
    });
    const text = await response.text();
    witness.replies.push(text);
    return { status: response.status, text };
  }

  async function expand(first: number, faqId: number): Promise<void> {
    await read(first, '/api/product-faqs');
    await read(first, `/api/product-faqs/${faqId}`);
  }

  async function read(first: number, path: string): Promise<void> {
    const query = new URLSearchParams({ page_url: page });
    for (let attempt = 0; attempt <= TRIES_ELSEWHERE; attempt += 1) {
      const begun = performance.now();
      try {
        const response = await fetch(`${urlOf(first + attempt)}${path}?${query}`, {
          headers: { origin: SHOP },
        });
        const text = await response.text();
        witness.replies.push(text);
        if (![200, 202, 503, 504].includes(response.status))
          witness.broken.push(`I2 ${path} answered ${response.status}: ${text.slice(0, 200)}`);
        return;
      } catch {
        await after(50 * (attempt + 1));
      } finally {
        witness.latencies.push({ ms: performance.now() - begun, boundMs: READ_BOUND_MS });
      }
    }
  }

  function urlOf(instance: number): string {
    return cluster.instances[instance % cluster.instances.length]?.url ?? '';
  }
}

function stateOf(status: number, text: string): Bubble['state'] {
  if (status === 200) return 'answered';
  const code = /"code":"([a-z_]+)"/.exec(text)?.[1] ?? '';
  if (NOT_SENT.has(code)) return 'not_sent';
  if (UNKNOWN.has(code)) return 'unknown';
  return `broken: ${status} ${code} ${text.slice(0, 200)}`;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
