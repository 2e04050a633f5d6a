import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './addresses';

/** A host name led to an address that is not on the public internet. */
export class PrivateAddressError extends Error {
  constructor() {
    super('the host does not resolve to public addresses');
    this.name = 'PrivateAddressError';
  }
}

const CONNECT_TIMEOUT_MS = 2000;

/**
 * An agent that connects to public addresses alone: every answer of the resolver is checked, the socket is opened to a
 * checked answer without resolving again, and its remote address is checked once more before anything is sent.
 *
 * @param lookup resolver, as `dns.lookup` with `all`
 */
export function createPublicAgent(lookup: typeof systemLookup = systemLookup): Agent {
  const checked: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true, verbatim: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const list = Array.isArray(addresses) ? addresses : [];
      if (list.length === 0 || list.some(({ address }) => !isPublicAddress(address))) {
        return callback(new PrivateAddressError(), []);
      }
      const [first] = list;
      if (options.all || !first) return callback(null, list);
      return callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ lookup: checked, timeout: CONNECT_TIMEOUT_MS });
  return new Agent({
    ...AGENT_LIMITS,
    connect: (options, callback) => {
      connect(options, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('no socket'), null);
        if (!socket.remoteAddress || !isPublicAddress(socket.remoteAddress)) {
          socket.destroy();
          return callback(new PrivateAddressError(), null);
        }
        return callback(null, socket);
      });
    },
  });
}

/** An agent for origins the operator named. */
export function createTrustedAgent(): Agent {
  return new Agent({ ...AGENT_LIMITS, connect: { timeout: CONNECT_TIMEOUT_MS } });
}

const AGENT_LIMITS = {
  keepAliveTimeout: 1000,
  keepAliveMaxTimeout: 5000,
  maxHeaderSize: 32_768,
  connections: 16,
} as const;
