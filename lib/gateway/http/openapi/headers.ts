import type { Json } from './schema';

/** The headers of a reply; each has its request id. */
export function headers(...names: (keyof typeof HEADERS)[]): Json {
  return Object.fromEntries(
    (['x-request-id', ...names] as const).map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );
}

export const HEADERS = {
  'x-request-id': {
    description: 'The id of this request, in the log line too.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
  },
  'cache-control': {
    description: 'How long it may be kept, if at all.',
    schema: { type: 'string' },
  },
  etag: { description: 'For If-None-Match.', schema: { type: 'string' } },
  'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  allow: { description: 'The methods this path takes.', schema: { type: 'string' } },
  'idempotent-replayed': {
    description: 'Present when this reply was given before to the same key.',
    schema: { const: 'true' },
  },
} as const;
