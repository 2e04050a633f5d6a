import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { request } from './request';

const Schema = v.object({ ok: v.boolean() });

function answerWith(response: (init: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn(async (_url: string, init: RequestInit) => response(init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), { status, headers });
}

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return v.parse(v.instance(ApiError), error);
}

const PROBLEM = {
  type: 'about:blank',
  title: 'x',
  status: 429,
  code: 'rate_limited',
  request_id: 'r-1',
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('request', () => {
  it('parses the reply and sends no cookies', async () => {
    const fetch = answerWith(() => json({ ok: true, extra: 1 }));
    await expect(request('/x', Schema, { timeoutMs: 100 })).resolves.toEqual({ ok: true });
    expect(fetch.mock.calls[0]?.[1].credentials).toBe('omit');
  });

  it.each([
    ['a problem', () => json({ ...PROBLEM, retry_after_seconds: 7 }, 429), 'problem', 7000],
    [
      'a problem with the wait in its header',
      () => json(PROBLEM, 429, { 'retry-after': '3' }),
      'problem',
      3000,
    ],
    [
      'an absurd wait',
      () => json({ ...PROBLEM, retry_after_seconds: 1e9 }, 429),
      'problem',
      600_000,
    ],
    [
      'a negative wait',
      () => json({ ...PROBLEM, retry_after_seconds: -1 }, 429),
      'problem',
      undefined,
    ],
    [
      'a page of HTML',
      () => new Response('<h1>502</h1>', { status: 502 }),
      'unreadable',
      undefined,
    ],
    ['a reply of another shape', () => json({ ok: 'yes' }), 'unreadable', undefined],
    ['broken JSON', () => new Response('{"ok":tr'), 'unreadable', undefined],
    ['an unknown code', () => json({ ...PROBLEM, code: 'new_code' }, 500), 'unreadable', undefined],
  ])('tells %s by its cause', async (_name, response, kind, retryAfterMs) => {
    answerWith(response);
    const error = await failureOf(request('/x', Schema, { timeoutMs: 100 }));
    expect(error.kind).toBe(kind);
    expect(error.retryAfterMs).toBe(retryAfterMs);
  });

  it('keeps the code and the request id of a problem', async () => {
    answerWith(() => json(PROBLEM, 429));
    const error = await failureOf(request('/x', Schema, { timeoutMs: 100 }));
    expect([error.code, error.requestId, error.status]).toEqual(['rate_limited', 'r-1', 429]);
  });

  it('tells a broken connection from being offline', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(request('/x', Schema, { timeoutMs: 100 }))).kind).toBe('network');
    vi.stubGlobal('navigator', { onLine: false });
    expect((await failureOf(request('/x', Schema, { timeoutMs: 100 }))).kind).toBe('offline');
  });

  it('keeps the timer running while the body arrives', async () => {
    vi.useFakeTimers();
    answerWith(({ signal }) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"ok":'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body);
    });
    const failure = failureOf(request('/x', Schema, { timeoutMs: 100 }));
    await vi.advanceTimersByTimeAsync(99);
    await vi.advanceTimersByTimeAsync(2);
    expect((await failure).kind).toBe('timeout');
  });

  it.each(['before', 'during'])(
    'says aborted when the caller gives up %s the call',
    async (when) => {
      answerWith(
        ({ signal }) =>
          new Promise((_resolve, reject) => {
            if (signal?.aborted) reject(signal.reason);
            signal?.addEventListener('abort', () => reject(signal.reason));
          }),
      );
      const controller = new AbortController();
      if (when === 'before') controller.abort();
      const failure = failureOf(
        request('/x', Schema, { timeoutMs: 1000, signal: controller.signal }),
      );
      controller.abort();
      expect((await failure).kind).toBe('aborted');
    },
  );
});
