import { createHash } from 'node:crypto';

/** A short name for parts that must not appear as they are: in shared keys, in tokens. 128 bits, base64url. */
export function digest(...parts: (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
