/** What the page says about itself: where the shopper is and in which language. */
export type Page = { pageUrl: string | undefined; locale: string | undefined };

export type PageFollower = {
  current(): Page;
  stop(): void;
};

const LOOK_INTERVAL_MS = 500;

/**
 * Follows the page through the navigations of a single-page app without touching the host's `history`: by the
 * Navigation API where there is one, else by looking at the address twice a second.
 */
export function followPage(
  onChange: (page: Page) => void,
  window: Window = globalThis.window,
): PageFollower {
  const { document } = window;
  const life = new AbortController();
  const { signal } = life;
  let canonical = canonicalOf(document);
  /** Where the shopper was when the canonical link came: an app that moves on may leave it behind in the head. */
  let canonicalPath = window.location.pathname;
  let page = read();

  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  observer.observe(document.head, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href', 'rel'],
  });
  const navigation: unknown = 'navigation' in window ? window.navigation : undefined;
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = setInterval(look, LOOK_INTERVAL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  function look() {
    const next = read();
    if (next.pageUrl === page.pageUrl && next.locale === page.locale) return;
    page = next;
    onChange(page);
  }

  function read(): Page {
    const said = canonicalOf(document);
    const here = window.location.pathname;
    if (said !== canonical) canonicalPath = here;
    canonical = said;
    const isFresh = said && (here === canonicalPath || here === new URL(said).pathname);
    return {
      pageUrl: isFresh ? said : pageUrlOf(window.location.href),
      locale: document.documentElement.lang || undefined,
    };
  }

  return {
    current: () => page,
    stop() {
      life.abort();
      observer.disconnect();
    },
  };
}

function canonicalOf(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical"][href]');
  return link instanceof HTMLLinkElement ? pageUrlOf(link.href) : undefined;
}

/** A page's address as the gateway takes it: absolute http(s), without fragment. Undefined for anything else. */
export function pageUrlOf(text: string, base: string = document.baseURI): string | undefined {
  try {
    const url = new URL(text, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
