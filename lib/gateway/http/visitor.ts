import { createHash, createHmac } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ShelftalkConfig } from '@/lib/gateway/config';
import { visitorAddress } from './address';
import type { HeaderReader } from './api-request';

export type VisitorOf = (headers: HeaderReader, socketAddress: string | undefined) => string;

type VisitorConfig = Pick<ShelftalkConfig, 'trustProxy' | 'secrets' | 'apiKey' | 'localApiKey'>;

/**
 * Names a visitor by a salted hash of the address. The salt comes from the sealing secret, so that all instances
 * agree and nobody can turn a log line back into an address by trying them all.
 * @param onUnknown Called once, when an address is not known: all such visitors count as one.
 */
export function createVisitors(config: VisitorConfig, onUnknown = () => {}): VisitorOf {
  const salt = createHash('sha256')
    .update(`visitor:${config.secrets[0] ?? config.apiKey ?? config.localApiKey}`)
    .digest();
  const known = new LRUCache<string, string>({ max: 10_000 });
  let isUnknownTold = false;

  return (headers, socketAddress) => {
    const forwardedFor = config.trustProxy > 0 ? headers.get('x-forwarded-for') : null;
    const sound = visitorAddress(forwardedFor, socketAddress, config.trustProxy);
    if (sound === undefined && !isUnknownTold) {
      isUnknownTold = true;
      onUnknown();
    }
    const address = sound ?? 'unknown';
    const hashed = known.get(address);
    if (hashed !== undefined) return hashed;
    const visitor = createHmac('sha256', salt).update(address).digest('base64url').slice(0, 22);
    known.set(address, visitor);
    return visitor;
  };
}
