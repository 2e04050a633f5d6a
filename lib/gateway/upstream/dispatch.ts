import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { AlhenaFetch, AlhenaFetchReply } from '@/lib/alhena/fetch';
import { createChunkBody } from './chunk-body';

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * As much of `fetch` as the Alhena client uses, straight on undici's connections: for one JSON reply the standard one
 * spends more time on streams and header objects than the message takes.
 */
export function createDispatchFetch(dispatcher: Dispatcher): AlhenaFetch {
  return (url, { method, headers, body, signal }) => {
    const { origin, pathname, search } = new URL(url);
    return new Promise((resolve, reject) => {
      const stop = () => abort(asError(signal.reason));
      let abort = (reason: Error) => reject(reason);
      let received: ReturnType<typeof createChunkBody> | undefined;
      let feed: Feed = { write: () => {}, end: () => {}, stop: () => {} };
      const settled = () => signal.removeEventListener('abort', stop);
      signal.addEventListener('abort', stop, { once: true });

      dispatcher.dispatch(
        {
          origin,
          path: pathname + search,
          method,
          headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
          body: body ?? null,
        },
        {
          onRequestStart: (controller) => {
            abort = (reason) => controller.abort(reason);
            // Given up while it waited for a connection: it must not be written after all.
            if (signal.aborted) stop();
          },
          onResponseStart: (controller, status, fields) => {
            if (status < 200) return;
            const cut = () => {
              feed.stop();
              controller.abort(new Error('not wanted'));
            };
            const chunks = createChunkBody(cut);
            received = chunks;
            feed = decoding(fields['content-encoding'], chunks, cut);
            resolve(replyOf(status, fields, chunks));
          },
          onResponseData: (_controller, chunk) => feed.write(chunk),
          onResponseEnd: () => {
            settled();
            feed.end();
          },
          onResponseError: (_controller, error) => {
            settled();
            feed.stop();
            if (received) received.fail(error);
            else reject(error);
          },
        },
      );
    });
  };
}

/** Where the chunks of a body go; `stop` lets go of what unpacks them. */
type Feed = { write(chunk: Buffer): void; end(): void; stop(): void };
type Fields = Record<string, string | string[] | undefined>;

function replyOf(
  status: number,
  fields: Fields,
  { body }: ReturnType<typeof createChunkBody>,
): AlhenaFetchReply {
  return {
    status,
    ok: status < 300,
    type: 'basic',
    headers: {
      get: (name) => {
        const value = fields[name];
        return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
      },
    },
    body,
  };
}

/** Through its decoder when the body has one. A body that cannot be unpacked is of no use, however much more would come. */
function decoding(
  encoding: Fields[string],
  { push, end, fail }: ReturnType<typeof createChunkBody>,
  cut: () => void,
): Feed {
  const name = String(encoding ?? '').toLowerCase();
  const create = Object.entries(DECODERS).find(([known]) => known === name)?.[1];
  if (!create) return { write: push, end, stop: () => {} };
  const decoder = create();
  decoder.on('data', push).on('end', end);
  decoder.on('error', (error) => {
    fail(error);
    cut();
  });
  return {
    write: (chunk) => decoder.write(chunk),
    end: () => decoder.end(),
    stop: () => decoder.destroy(),
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted');
}
