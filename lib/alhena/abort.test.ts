import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from '../../e2e/upstream/server';
import type { AlhenaOptions } from './alhena';
import { createAlhena } from './client';
import { AlhenaAbortError } from './errors';
import { failure } from './testing/failure';

const KEY = 'test-key';

let upstream: Upstream;
let pages = 0;

beforeAll(async () => {
  upstream = await startUpstream({ key: KEY });
});
afterAll(() => upstream.close());

describe('the caller’s abort', () => {
  it.each(['timeout_headers', 'stall_body', 'slow_drip'])('wins during %s', async (scenario) => {
    const page_url = page(scenario);
    const controller = new AbortController();
    const call = failure(client().productFaqs({ page_url }, { signal: controller.signal }));
    await arrived(page_url);
    controller.abort('left');
    const error = await call;
    expect(error).toBeInstanceOf(AlhenaAbortError);
    expect(error).toMatchObject({ delivery: 'unknown', retryable: false, cause: 'left' });
    expect(callsTo(page_url)).toHaveLength(1);
  });

  it('wins before the call, and nothing is sent', async () => {
    const page_url = page('tent');
    const error = await failure(
      client().productFaqs({ page_url }, { signal: AbortSignal.abort() }),
    );
    expect(error).toBeInstanceOf(AlhenaAbortError);
    expect(error.delivery).toBe('not_sent');
    expect(callsTo(page_url)).toHaveLength(0);
  });

  it('ends a wait at once and says that the message was refused', async () => {
    const page_url = page('s503_ra');
    const controller = new AbortController();
    const started = performance.now();
    const onAttempt = () => setTimeout(() => controller.abort());
    const error = await failure(
      client({ onAttempt }).sendMessage(
        { query_text: 'Hi', page_url },
        { signal: controller.signal },
      ),
    );
    expect(error).toBeInstanceOf(AlhenaAbortError);
    expect(error.delivery).toBe('refused');
    expect(performance.now() - started).toBeLessThan(900);
    expect(callsTo(page_url)).toHaveLength(1);
  });

  it('leaves no listener on the caller’s signal', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    await client().productFaqs({ page_url: page('s500-twice') }, { signal });
    expect(listeners).toBe(0);
  });
});

function client(options: Partial<AlhenaOptions> = {}) {
  return createAlhena({ apiKey: KEY, baseUrl: upstream.url, random: () => 0, ...options });
}

/** A page of its own for every use, so that counts are this test's. */
function page(scenario: string): string {
  pages += 1;
  return `https://shop.example/${scenario}/${pages}`;
}

function callsTo(pageUrl: string) {
  return upstream.log().calls.filter(({ page_url }) => page_url === pageUrl);
}

async function arrived(pageUrl: string): Promise<void> {
  await expect.poll(() => callsTo(pageUrl).length, { interval: 5 }).toBe(1);
}
