import * as v from 'valibot';
import { ProblemSchema } from '@/lib/contract';
import { ApiError } from './api-error';

type RequestOptions = {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  init?: RequestInit;
};

/** A wait longer than this is not worth a countdown; ten minutes. */
const RETRY_AFTER_MAX_MS = 600_000;

/**
 * One call to the gateway, its reply parsed with `schema`. No cookies travel in either direction.
 * @throws {ApiError}
 */
export async function request<TSchema extends v.GenericSchema>(
  url: string,
  schema: TSchema,
  { timeoutMs, signal, init = {} }: RequestOptions,
): Promise<v.InferOutput<TSchema>> {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  let isLate = false;
  // The timer runs until the body is read: a server can stall after its headers.
  const timer = setTimeout(() => {
    isLate = true;
    giveUp();
  }, timeoutMs);
  signal?.addEventListener('abort', giveUp, { once: true });
  if (signal?.aborted) giveUp();
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      signal: controller.signal,
    });
    const body = await response.text();
    return response.ok ? parseReply(schema, body, response) : refuse(body, response);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (signal?.aborted) throw new ApiError('aborted', { cause: error });
    if (isLate) throw new ApiError('timeout', { cause: error });
    const isOffline = typeof navigator !== 'undefined' && navigator.onLine === false;
    throw new ApiError(isOffline ? 'offline' : 'network', { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

function parseReply<TSchema extends v.GenericSchema>(
  schema: TSchema,
  body: string,
  response: Response,
): v.InferOutput<TSchema> {
  const parsed = v.safeParse(schema, parseJson(body));
  if (parsed.success) return parsed.output;
  throw new ApiError('unreadable', {
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
  });
}

function refuse(body: string, response: Response): never {
  const parsed = v.safeParse(ProblemSchema, parseJson(body));
  const seconds = parsed.success ? parsed.output.retry_after_seconds : undefined;
  const details = {
    status: response.status,
    retryAfterMs: retryAfterMs(
      seconds ?? Number(response.headers.get('retry-after') ?? Number.NaN),
    ),
  };
  if (!parsed.success) {
    throw new ApiError('unreadable', {
      ...details,
      requestId: response.headers.get('x-request-id') ?? undefined,
    });
  }
  throw new ApiError('problem', {
    ...details,
    code: parsed.output.code,
    requestId: parsed.output.request_id,
  });
}

function retryAfterMs(seconds: number): number | undefined {
  if (!Number.isFinite(seconds) || seconds < 0) return undefined;
  return Math.min(seconds * 1000, RETRY_AFTER_MAX_MS);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
