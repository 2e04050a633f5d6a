import { isDeceptive } from './cleanse';

/** A link an answer may carry. `foreignHost` is set when it leads away from the page's own host. */
export type SafeLink = { href: string; foreignHost?: string };

const TELEPHONE = /^tel:\+?[\d().-]{3,32}$/i;
const EMAIL = /^mailto:([\w.+-]{1,64}@[a-z\d.-]{1,253})(?:\?|$)/i;
const ADDRESS_LITERAL = /^(?:\[|[\d.]+$)/;

/**
 * The link to show for an address from an answer, or undefined when it is to stay text: only absolute `http(s)`,
 * `mailto` and `tel`, without user information, hidden characters or an IP address that is not the page's own host.
 * Relative addresses are never resolved against the merchant's page, where they could be one-click actions.
 */
export function safeLink(address: string, pageUrl?: string): SafeLink | undefined {
  if (isDeceptive(address)) return undefined;
  if (TELEPHONE.test(address)) return { href: address };
  const email = EMAIL.exec(address)?.[1];
  if (email) return { href: `mailto:${email}` };
  if (!/^https?:\/\//i.test(address)) return undefined;
  const url = parseUrl(address);
  if (!url || url.username || url.password || !url.hostname) return undefined;
  if (url.host === (pageUrl === undefined ? undefined : parseUrl(pageUrl)?.host)) {
    return { href: url.href };
  }
  if (ADDRESS_LITERAL.test(url.hostname)) return undefined;
  return { href: url.href, foreignHost: url.host };
}

/** Whether a link's text already begins with the host it leads to, so the host need not be repeated. */
export function isLinkTextOfHost(text: string, host: string): boolean {
  const bare = text.toLowerCase().replace(/^https?:\/\//, '');
  return bare.startsWith(host) && /^(?:[/?#]|$)/.test(bare.slice(host.length));
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
