import type { Clock } from '@/lib/clock';
import { LIMITS } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';
import type { ApiRequest, HeaderReader } from './api-request';

export const BODY_DEADLINE_MS = 5000;

/** Refuses every media type but JSON: what a foreign page can send without asking first is then never obeyed. */
export function assertJsonMediaType(headers: HeaderReader): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  const isJson = type.trim().toLowerCase() === 'application/json';
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  if (isJson && (charset === undefined || /^utf-?8$/i.test(charset))) return;
  throw new GatewayError('unsupported_media_type', {
    detail: 'Content-Type must be application/json.',
  });
}

/**
 * The body's bytes. Throws `payload_too_large` before holding more than the limit and `request_timeout` when they are
 * not there within `BODY_DEADLINE_MS`.
 */
export async function readBody(
  request: ApiRequest,
  clock: Clock,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > LIMITS.BODY_MAX_BYTES) throw tooLarge();
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(
      () => reject(new GatewayError('request_timeout', { detail: 'The body took too long.' })),
      BODY_DEADLINE_MS,
    );
    request
      .readBody(LIMITS.BODY_MAX_BYTES)
      .then(resolve, reject)
      .finally(() => clock.clearTimeout(timer));
  });
}

/** All of a stream. The reader is left as it is on failure: cancelling it would reset the connection under the reply. */
export async function readStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  while (reader) {
    const { done, value } = await readChunk(reader);
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(value);
  }
  return concat(chunks, size);
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw cutOff(cause);
  }
}

export function concat(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

export function cutOff(cause: unknown): GatewayError {
  return new GatewayError('invalid_request', { detail: 'The body was cut off.', cause });
}

export function tooLarge(): GatewayError {
  return new GatewayError('payload_too_large', {
    detail: `The body may have at most ${LIMITS.BODY_MAX_BYTES} bytes.`,
  });
}
