import { createHash, timingSafeEqual } from 'node:crypto';
import type { HeaderReader } from './api-request';

/** Whether the request carries exactly this bearer token; compared in constant time. */
export function hasBearer(headers: HeaderReader, token: string | undefined): boolean {
  if (token === undefined) return false;
  const given = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
