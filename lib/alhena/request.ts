import { BodyTooLargeError, discardBody, readBody } from './body';
import { toConnectionFailure } from './connection-failure';
import {
  AlhenaAbortError,
  type AlhenaError,
  AlhenaReplyError,
  AlhenaTimeoutError,
  type Delivery,
} from './errors';
import type { AlhenaFetchReply } from './fetch';
import type { AlhenaSettings } from './settings';
import { toStatusFailure } from './status-failure';

export type AlhenaCall = {
  route: 'product_faqs' | 'send_message';
  method: 'GET' | 'POST';
  /** With query, from the base URL on. */
  path: string;
  body?: string;
};

/** A success: its status, the headers that matter, and the body as text. */
export type AlhenaResponse = {
  status: number;
  retryAfter: string | null;
  upstreamRequestId: string | undefined;
  text: string;
};

/**
 * One try. Throws an `AlhenaError`; never rejects later than `timeoutMs` or the caller's abort, even over a `fetch`
 * that ignores its signal.
 */
export async function request(
  settings: AlhenaSettings,
  call: AlhenaCall,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<AlhenaResponse> {
  if (signal?.aborted) throw abortError(signal, 'not_sent');
  const controller = new AbortController();
  let end: (error: AlhenaError) => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const endWith = (error: AlhenaError) => {
    end(error);
    controller.abort();
  };
  const onAbort = () => endWith(abortError(signal, 'unknown'));
  signal?.addEventListener('abort', onAbort, { once: true });
  // Left running until the body is read: a server can stall after its headers.
  const timer = settings.clock.setTimeout(
    () =>
      endWith(
        new AlhenaTimeoutError(`Alhena did not answer within ${Math.round(timeoutMs)} ms`, {
          delivery: 'unknown',
          retryable: true,
        }),
      ),
    timeoutMs,
  );
  try {
    return await Promise.race([send(settings, call, controller.signal), ended]);
  } finally {
    settings.clock.clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

export function abortError(signal: AbortSignal | undefined, delivery: Delivery): AlhenaAbortError {
  return new AlhenaAbortError('The call to Alhena was aborted by its caller', {
    delivery,
    retryable: false,
    cause: signal?.reason,
  });
}

async function send(
  settings: AlhenaSettings,
  call: AlhenaCall,
  signal: AbortSignal,
): Promise<AlhenaResponse> {
  const response = await fetched(settings, call, signal);
  if (signal.aborted) discardBody(response);
  const upstreamRequestId = requestIdOf(response, settings.apiKey);
  if (!response.ok) {
    discardBody(response);
    throw toStatusFailure(response, upstreamRequestId, settings.clock.now());
  }
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    upstreamRequestId,
    text: await bodyText(response, call, upstreamRequestId),
  };
}

async function fetched(
  settings: AlhenaSettings,
  call: AlhenaCall,
  signal: AbortSignal,
): Promise<AlhenaFetchReply> {
  try {
    return await settings.fetch(`${settings.baseUrl}${call.path}`, {
      method: call.method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${settings.apiKey}`,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: call.body }),
      // Followed, a redirect could carry the key to another host.
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw toConnectionFailure(error);
  }
}

async function bodyText(
  response: AlhenaFetchReply,
  call: AlhenaCall,
  upstreamRequestId: string | undefined,
): Promise<string> {
  try {
    return await readBody(response);
  } catch (error) {
    // 202 alone says `generating`, whatever became of its body.
    if (call.route === 'product_faqs' && response.status === 202) return '';
    const isTooLarge = error instanceof BodyTooLargeError;
    throw new AlhenaReplyError(
      isTooLarge ? 'Alhena’s reply is too large' : 'Alhena’s reply was cut off or is not UTF-8',
      { delivery: 'unknown', retryable: !isTooLarge, upstreamRequestId },
    );
  }
}

function requestIdOf(response: AlhenaFetchReply, apiKey: string): string | undefined {
  const id = response.headers.get('x-request-id');
  return id !== null && /^[\w.:/+=-]{1,128}$/.test(id) && !id.includes(apiKey) ? id : undefined;
}
