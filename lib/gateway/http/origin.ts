import type { HeaderReader } from './api-request';

/**
 * Whether a request may come from where it comes from.
 * `origin` is the storefront it belongs to; undefined when the caller is not a browser.
 * `corsOrigin` goes into `Access-Control-Allow-Origin`.
 */
export type OriginDecision =
  | { isAllowed: true; origin: string | undefined; corsOrigin: string | undefined }
  | { isAllowed: false };

export type OriginRules = { appUrl: string; storefrontOrigins: readonly string[] };

const REFUSED: OriginDecision = { isAllowed: false };
const NOT_A_BROWSER: OriginDecision = {
  isAllowed: true,
  origin: undefined,
  corsOrigin: undefined,
};

/**
 * Decides by `Origin` against an exact list and by fetch metadata; `Host` and its forwarded forms have no say, because
 * whoever sends the request chooses them. With `allowNavigation` a link from another site may open the address.
 */
export function decideOrigin(
  headers: HeaderReader,
  rules: OriginRules,
  options: { allowNavigation?: boolean } = {},
): OriginDecision {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === null) {
    if (site === null) return NOT_A_BROWSER;
    if (site === 'same-origin') return ownPage(rules);
    if (site === 'none') return NOT_A_BROWSER;
    const isNavigation = headers.get('sec-fetch-mode') === 'navigate';
    return options.allowNavigation && isNavigation ? NOT_A_BROWSER : REFUSED;
  }
  if (origin === rules.appUrl || rules.storefrontOrigins.includes(origin))
    return { isAllowed: true, origin, corsOrigin: origin };
  // A page cannot set Sec-Fetch-Site, so the app's own pages are known under any host name.
  return site === 'same-origin' && origin !== 'null' ? ownPage(rules) : REFUSED;
}

function ownPage(rules: OriginRules): OriginDecision {
  return { isAllowed: true, origin: rules.appUrl, corsOrigin: undefined };
}
