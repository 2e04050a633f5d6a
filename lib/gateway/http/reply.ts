import { hash } from 'node:crypto';
import type { ProblemCode } from '@/lib/contract';

/** An answer before it becomes a `Response`: what the routes return. */
export type Reply = {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
  /** Set where the answer is shared between shoppers: cacheable. Anything else is `no-store`. */
  etag?: string;
  /** For the log line. */
  code?: ProblemCode;
  isReplayed?: boolean;
};

export function jsonReply(
  status: number,
  value: unknown,
  extra: Omit<Partial<Reply>, 'status' | 'body' | 'contentType'> = {},
): Reply {
  return { status, contentType: 'application/json', body: JSON.stringify(value), ...extra };
}

const sharedReplies = new WeakMap<object, Reply>();

/** The reply for a value that many shoppers get and nobody changes: written out once, for as long as the value is kept. */
export function sharedReply(value: object): Reply {
  const known = sharedReplies.get(value);
  if (known) return known;
  const reply = jsonReply(200, value);
  // Weak, because a server in front may compress the same bytes.
  reply.etag = `W/"${hash('sha1', reply.body, 'base64')}"`;
  sharedReplies.set(value, reply);
  return reply;
}
