import type { ProblemCode } from '@/lib/contract';

/** An answer before it becomes a `Response`: what the routes return. */
export type Reply = {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
  /** Shared between shoppers: cacheable, and with an ETag. Anything else is `no-store`. */
  isShared?: boolean;
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
