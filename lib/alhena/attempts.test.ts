import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from '../../e2e/upstream/server';
import type { AlhenaAttempt, AlhenaOptions } from './alhena';
import { createAlhena } from './client';

const KEY = 'test-key';

let upstream: Upstream;
let pages = 0;

beforeAll(async () => {
  upstream = await startUpstream({ key: KEY });
});
afterAll(() => upstream.close());

describe('onAttempt', () => {
  it('hears of every try, with the upstream’s request id and no text', async () => {
    const attempts: AlhenaAttempt[] = [];
    const alhena = client({ onAttempt: (attempt) => attempts.push(attempt) });
    await alhena.productFaqs({ page_url: page('s500-once') });
    expect(attempts).toEqual([
      attempt({ attempt: 1, outcome: 'status', status: 500 }),
      attempt({ attempt: 2, outcome: 'ok', status: 200 }),
    ]);
  });

  it('cannot fail a call', async () => {
    const onAttempt = () => {
      throw new Error('log is full');
    };
    const list = await client({ onAttempt }).productFaqs({ page_url: page('tent') });
    expect(list.status).toBe('ready');
  });
});

function attempt(known: Partial<AlhenaAttempt>) {
  return {
    route: 'product_faqs',
    ms: expect.any(Number),
    upstreamRequestId: expect.stringMatching(/^upstream-\d+$/),
    ...known,
  };
}

function client(options: Partial<AlhenaOptions> = {}) {
  return createAlhena({ apiKey: KEY, baseUrl: upstream.url, random: () => 0, ...options });
}

/** A page of its own for every use, so that counts are this test's. */
function page(scenario: string): string {
  pages += 1;
  return `https://shop.example/${scenario}/${pages}`;
}
