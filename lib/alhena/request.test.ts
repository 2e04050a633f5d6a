import { describe, expect, it } from 'vitest';
import type { Clock } from '@/lib/clock';
import { BODY_MAX_BYTES } from './body';
import { AlhenaAbortError, AlhenaReplyError, AlhenaTimeoutError } from './errors';
import { type AlhenaCall, request } from './request';
import { toSettings } from './settings';
import { failure } from './testing/failure';

const CALL: AlhenaCall = { route: 'product_faqs', method: 'GET', path: '/api/v1/product-faqs' };

describe('request', () => {
  it('keeps the timer running while the body arrives', async () => {
    const clock = manualClock();
    const { response, write } = drip();
    const call = failure(
      request(
        settings(async () => response, clock),
        CALL,
        5000,
        undefined,
      ),
    );
    write('{"status":');
    clock.advance(4999);
    write('"ready"');
    clock.advance(1);
    expect(await call).toBeInstanceOf(AlhenaTimeoutError);
    expect(clock.pending()).toBe(0);
  });

  it('ends over a fetch that ignores its signal, and lets go of what comes later', async () => {
    const clock = manualClock();
    let answer: (response: Response) => void = () => {};
    const late = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const call = failure(
      request(
        settings(() => late, clock),
        CALL,
        5000,
        undefined,
      ),
    );
    clock.advance(5000);
    expect(await call).toBeInstanceOf(AlhenaTimeoutError);
    const { response, cancelled } = drip();
    answer(response);
    await cancelled;
  });

  it('ends on the caller’s abort over a fetch that ignores its signal', async () => {
    const controller = new AbortController();
    const call = failure(
      request(
        settings(() => new Promise(() => {})),
        CALL,
        5000,
        controller.signal,
      ),
    );
    controller.abort();
    expect(await call).toBeInstanceOf(AlhenaAbortError);
  });

  it('clears its timer after an answer', async () => {
    const clock = manualClock();
    const answered = settings(async () => new Response('{}'), clock);
    expect((await request(answered, CALL, 5000, undefined)).text).toBe('{}');
    expect(clock.pending()).toBe(0);
  });

  it('takes a body of exactly the cap and no byte more', async () => {
    const full = settings(async () => new Response('x'.repeat(BODY_MAX_BYTES)));
    expect((await request(full, CALL, 5000, undefined)).text).toHaveLength(BODY_MAX_BYTES);
    const over = settings(async () => new Response('x'.repeat(BODY_MAX_BYTES + 1)));
    expect(await failure(request(over, CALL, 5000, undefined))).toMatchObject({
      name: 'AlhenaReplyError',
      retryable: false,
    });
  });

  it('stops reading at the cap', async () => {
    const { response, write, cancelled } = drip();
    const call = failure(
      request(
        settings(async () => response),
        CALL,
        5000,
        undefined,
      ),
    );
    write('x'.repeat(BODY_MAX_BYTES + 1));
    expect(await call).toBeInstanceOf(AlhenaReplyError);
    await cancelled;
  });

  it('never reads the body of a refusal', async () => {
    const { response, cancelled } = drip({ status: 500 });
    const call = failure(
      request(
        settings(async () => response),
        CALL,
        5000,
        undefined,
      ),
    );
    expect(await call).toMatchObject({ name: 'AlhenaStatusError', status: 500 });
    await cancelled;
  });

  it.each([
    ['a byte that is no UTF-8', [0x7b, 0xff]],
    ['a character cut off at the end', [0x7b, 0xc3]],
  ])('refuses %s', async (_, bytes) => {
    const answered = settings(async () => new Response(Uint8Array.from(bytes)));
    expect(await failure(request(answered, CALL, 5000, undefined))).toBeInstanceOf(
      AlhenaReplyError,
    );
  });

  it.each([
    ['req-1.a:b/c+d=', 'req-1.a:b/c+d='],
    ['<script>', undefined],
    ['x'.repeat(200), undefined],
    ['of-my-key-1', undefined],
  ])('takes the request id %j as %j', async (header, expected) => {
    const answered = settings(
      async () => new Response('{}', { headers: { 'x-request-id': header } }),
    );
    expect((await request(answered, CALL, 5000, undefined)).upstreamRequestId).toBe(expected);
  });

  it('never follows a redirect, and knows one without a status', async () => {
    let redirect: RequestInit['redirect'];
    const opaque = settings(async (_, init) => {
      redirect = init?.redirect;
      const response = Response.error();
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return response;
    });
    expect(await failure(request(opaque, CALL, 5000, undefined))).toMatchObject({
      status: 302,
      retryable: false,
    });
    expect(redirect).toBe('manual');
  });

  it('says what is known when fetch throws at once', async () => {
    const throwing = settings(() => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    });
    expect((await failure(request(throwing, CALL, 5000, undefined))).delivery).toBe('not_sent');
  });
});

function settings(fetch: typeof globalThis.fetch, clock?: Clock) {
  return toSettings({ apiKey: 'my-key', fetch, ...(clock ? { clock } : {}) });
}

function drip(init: ResponseInit = {}) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let onCancel: () => void = () => {};
  const cancelled = new Promise<void>((resolve) => {
    onCancel = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
    },
    cancel: () => onCancel(),
  });
  return {
    response: new Response(stream, init),
    write: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    cancelled,
  };
}

function manualClock() {
  let now = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  let next = 0;
  return {
    now: () => now,
    setTimeout(callback: () => void, ms: number) {
      next += 1;
      timers.set(next, { at: now + ms, callback });
      return next;
    },
    clearTimeout: (handle: unknown) => {
      timers.delete(Number(handle));
    },
    advance(ms: number) {
      now += ms;
      for (const [id, { at, callback }] of timers) {
        if (at <= now && timers.delete(id)) callback();
      }
    },
    pending: () => timers.size,
  };
}
