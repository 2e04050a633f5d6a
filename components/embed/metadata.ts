import { LIMITS, type UserMetadata } from '@/lib/contract';

/** Whether the gateway would take it: flat, few keys, small. */
export function isMetadata(value: unknown): value is UserMetadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const values: unknown[] = Object.values(value);
  return (
    values.length <= LIMITS.METADATA_MAX_KEYS &&
    values.every(isPlain) &&
    new TextEncoder().encode(JSON.stringify(value)).length <= LIMITS.METADATA_MAX_BYTES
  );
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
