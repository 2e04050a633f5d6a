import type { IncomingMessage } from 'node:http';
import type { ApiRequest } from './api-request';
import { concat, cutOff, tooLarge } from './request-body';

/** Stands in where an address needs a host; which one the caller named has no say in anything. */
const BASE_URL = 'http://localhost';

/** Node's message as the API reads it, without a `Request` and its streams in between, which cost more than the answer. */
export function ofNode(incoming: IncomingMessage): ApiRequest {
  const { headers, method = 'GET' } = incoming;
  const url = addressOf(incoming.url ?? '');
  return {
    method,
    url,
    headers: {
      get: (name) => {
        const value = headers[name];
        return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
      },
    },
    readBody: (maxBytes) => readIncoming(incoming, maxBytes),
    toRequest: () => new Request(url, { method, headers: pairs(incoming) }),
  };
}

/**
 * Most ask for a path; some, as a proxy is asked, for a whole address (RFC 9112, 3.2.2). Whatever else is asked for, the
 * asterisk of OPTIONS included, becomes a path at which there is nothing.
 */
function addressOf(target: string): string {
  if (target.startsWith('/')) return BASE_URL + target;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target))
    return `${BASE_URL}/${encodeURIComponent(target)}`;
  const { pathname, search } = new URL(target);
  return BASE_URL + pathname + search;
}

// What is left unread stays so: ending the message here would reset the connection under the reply.
function readIncoming(
  incoming: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const settle = (act: () => void) => {
      incoming.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut);
      act();
    };
    const onData = (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size > maxBytes) {
        incoming.pause();
        settle(() => reject(tooLarge()));
      } else chunks.push(chunk);
    };
    const onEnd = () => settle(() => resolve(concat(chunks, size)));
    const onCut = (cause?: unknown) => settle(() => reject(cutOff(cause)));
    incoming.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut);
  });
}

function pairs({ rawHeaders }: IncomingMessage): [string, string][] {
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2)
    found.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return found;
}
