import { isIP } from 'node:net';

/** Why a page is not read. */
export type Refusal = 'invalid' | 'refused';

export type PageTarget = {
  url: URL;
  /** The origin is one the operator named, so it may be private or on any port. */
  trusted: boolean;
};

const SPECIAL_HOST =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|test|invalid|example|onion|arpa|alt)$/;

/**
 * Parses a page URL once; the result is used for the check and for the request alike. Trusted origins may be private;
 * any other must be a public host name on its scheme's own port, never an address.
 */
export function parsePageUrl(raw: string, trusted: ReadonlySet<string>): PageTarget | Refusal {
  if (raw.length === 0 || raw.length > 2048 || !URL.canParse(raw)) return 'invalid';
  const url = new URL(raw);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'invalid';
  url.hash = '';
  if (url.username || url.password) return 'refused';
  if (trusted.has(url.origin)) return { url, trusted: true };
  const host = url.hostname.replace(/\.+$/, '');
  const isAddress = isIP(host.replace(/^\[|\]$/g, '')) !== 0;
  if (url.port !== '' || isAddress || !host.includes('.') || SPECIAL_HOST.test(host))
    return 'refused';
  return { url, trusted: false };
}
