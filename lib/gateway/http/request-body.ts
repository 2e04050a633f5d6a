import type { Clock } from '@/lib/clock';
import { LIMITS } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';

export const BODY_DEADLINE_MS = 5000;

/** Refuses every media type but JSON: what a foreign page can send without asking first is then never obeyed. */
export function assertJsonMediaType(headers: Headers): void {
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
 * The body's bytes, counted while they arrive. Throws `payload_too_large` before holding more than the limit and
 * `request_timeout` when they are not there within `BODY_DEADLINE_MS`.
 */
export async function readBody(request: Request, clock: Clock): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > LIMITS.BODY_MAX_BYTES) throw tooLarge();
  if (request.body === null) return new Uint8Array();

  const reader = request.body.getReader();
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(
      () => reject(new GatewayError('request_timeout', { detail: 'The body took too long.' })),
      BODY_DEADLINE_MS,
    );
    collect(reader)
      .then(resolve, reject)
      .finally(() => clock.clearTimeout(timer));
  });
}

// The reader is left as it is on failure: cancelling it would reset the connection under the reply.
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await readChunk(reader);
    if (done) return concat(chunks, size);
    size += value.byteLength;
    if (size > LIMITS.BODY_MAX_BYTES) throw tooLarge();
    chunks.push(value);
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new GatewayError('invalid_request', { detail: 'The body was cut off.', cause });
  }
}

function concat(chunks: Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function tooLarge(): GatewayError {
  return new GatewayError('payload_too_large', {
    detail: `The body may have at most ${LIMITS.BODY_MAX_BYTES} bytes.`,
  });
}
