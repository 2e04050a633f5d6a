import { LIMITS } from '@/lib/contract';
import { GatewayError } from '@/lib/gateway/problem';

// Parameters that say where a visitor came from and never which page this is.
const TRACKING_PARAMETER =
  /^(?:utm_.*|mc_.*|hsa_.*|pk_.*|piwik_.*|mtm_.*|matomo_.*|vero_.*|oly_.*|_?gl|_ga|_gac|gclid|gclsrc|gad_.*|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|ysclid|li_fat_id|igshid|igsh|srsltid|epik|sccid|rdt_cid|_hsenc|_hsmi|__hs.*|mkt_tok|_openstat|wickedid|s_kwcid|_kx|_branch_match_id|_bta_tid|_bta_c|irclickid|cjevent)$/i;

/**
 * The one form of a page's address that is cached, sent upstream and compared: scheme and host in lower case, no default
 * port, fragment, tracking parameters or trailing slash, remaining parameters sorted by name. Applying it twice changes nothing.
 * Throws `invalid_request` unless it is an absolute http(s) URL of at most 2,048 characters, as it came and
 * percent-encoded, `page_not_allowed` for userinfo or an origin that is not in `allowedOrigins`.
 */
export function toPage(pageUrl: string, allowedOrigins: ReadonlySet<string>): string {
  if (pageUrl.length > LIMITS.PAGE_URL_MAX) throw tooLong('');
  const url = parsed(pageUrl);
  if (!url) {
    throw new GatewayError('invalid_request', {
      detail: 'page_url must be an absolute http or https URL',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new GatewayError('page_not_allowed', {
      detail: 'page_url must not carry a user name or password',
    });
  }
  if (!allowedOrigins.has(url.origin)) {
    throw new GatewayError('page_not_allowed', {
      detail: 'page_url is not on an allowed origin: list it in STOREFRONT_ORIGINS',
    });
  }
  const page = url.origin + withoutTrailingSlash(url.pathname) + search(url.search);
  // What is longer only now, its letters being written as six characters each, is refused upstream.
  if (page.length > LIMITS.PAGE_URL_MAX) throw tooLong(' once its letters are percent-encoded');
  return page;
}

function tooLong(when: string): GatewayError {
  return new GatewayError('invalid_request', {
    detail: `page_url is longer than ${LIMITS.PAGE_URL_MAX} characters${when}`,
  });
}

function parsed(pageUrl: string): URL | undefined {
  if (!URL.canParse(pageUrl)) return undefined;
  const url = new URL(pageUrl);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function withoutTrailingSlash(pathname: string): string {
  let end = pathname.length;
  while (end > 1 && pathname.charCodeAt(end - 1) === 47) end -= 1;
  return pathname.slice(0, end);
}

// Works on the text as it came: decoding and encoding again could turn two pages into one.
function search(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING_PARAMETER.test(nameOf(pair)))
    .map((pair) => ({ name: nameOf(pair), pair }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length === 0 ? '' : `?${kept.map(({ pair }) => pair).join('&')}`;
}

function nameOf(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
