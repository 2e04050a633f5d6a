import type { AlhenaFetchBody } from './fetch';

type Bodied = { body: AlhenaFetchBody | null };

/** Decoded bytes, after any content coding: a small compressed reply can unfold without end. */
export const BODY_MAX_BYTES = 1_048_576;

/** The body is larger than `BODY_MAX_BYTES`. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** The body is not UTF-8. */
export class BodyEncodingError extends Error {
  override readonly name = 'BodyEncodingError';
}

/**
 * Reads a body as UTF-8 text without a byte order mark, holding at most `BODY_MAX_BYTES`.
 * Throws `BodyTooLargeError`, `BodyEncodingError`, or what the stream throws.
 */
export async function readBody(response: Bodied): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !value) return text + decode(() => decoder.decode());
      bytes += value.byteLength;
      if (bytes > BODY_MAX_BYTES) throw new BodyTooLargeError();
      text += decode(() => decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

/** Lets go of a body nobody will read, so that its connection is freed. */
export function discardBody(response: Bodied): void {
  response.body?.cancel().catch(() => {});
}

function decode(work: () => string): string {
  try {
    return work();
  } catch {
    throw new BodyEncodingError();
  }
}
