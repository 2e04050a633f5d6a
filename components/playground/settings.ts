import { PRODUCTS } from '@/components/storefront/catalogue/products';
import { LANGUAGES, type Language } from '@/lib/client/labels/labels';
import { LIMITS } from '@/lib/contract';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const CORNERS = ['sharp', 'soft', 'round'] as const;
export const SIZES = ['small', 'regular', 'large'] as const;
export const DENSITIES = ['compact', 'regular', 'airy'] as const;
export const POSITIONS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export const FRAMES = ['desktop', 'phone', 'both'] as const;

/** Everything the playground can be told; its address says the same. */
export type Settings = {
  /** A product of the demo shop, by slug; empty when `pageUrl` names a page of another shop. */
  product: string;
  pageUrl: string;
  locale: Language;
  count: number;
  theme: (typeof THEMES)[number];
  /** `#rrggbb`; empty for the widget's own. */
  accent: string;
  corners: (typeof CORNERS)[number];
  size: (typeof SIZES)[number];
  density: (typeof DENSITIES)[number];
  position: (typeof POSITIONS)[number];
  frame: (typeof FRAMES)[number];
};

export const DEFAULT_SETTINGS: Settings = {
  product: PRODUCTS[0]?.slug ?? '',
  pageUrl: '',
  locale: 'en',
  count: LIMITS.COUNT_DEFAULT,
  theme: 'auto',
  accent: '',
  corners: 'soft',
  size: 'regular',
  density: 'regular',
  position: 'bottom-end',
  frame: 'desktop',
};

/** Reads an address; what it does not say, or says wrongly, is the default. */
export function parseSettings(search: URLSearchParams): Settings {
  const said = (name: string) => search.get(name) ?? '';
  const pageUrl = said('page_url').slice(0, LIMITS.PAGE_URL_MAX).trim();
  const count = Number(said('count'));
  const isCount = Number.isInteger(count) && count >= LIMITS.COUNT_MIN && count <= LIMITS.COUNT_MAX;
  return {
    pageUrl,
    product: pageUrl
      ? ''
      : oneOf(
          PRODUCTS.map(({ slug }) => slug),
          said('product'),
          DEFAULT_SETTINGS.product,
        ),
    locale: oneOf(LANGUAGES, said('locale'), DEFAULT_SETTINGS.locale),
    count: isCount ? count : DEFAULT_SETTINGS.count,
    theme: oneOf(THEMES, said('theme'), DEFAULT_SETTINGS.theme),
    accent: /^#[\da-f]{6}$/i.test(said('accent')) ? said('accent') : '',
    corners: oneOf(CORNERS, said('corners'), DEFAULT_SETTINGS.corners),
    size: oneOf(SIZES, said('size'), DEFAULT_SETTINGS.size),
    density: oneOf(DENSITIES, said('density'), DEFAULT_SETTINGS.density),
    position: oneOf(POSITIONS, said('position'), DEFAULT_SETTINGS.position),
    frame: oneOf(FRAMES, said('frame'), DEFAULT_SETTINGS.frame),
  };
}

/** The settings as the query of an address, without what is default. Reading it gives the same settings. */
export function searchOf(settings: Settings): string {
  const search = new URLSearchParams();
  const say = (name: string, value: string | number, standard: string | number) => {
    if (value !== standard) search.set(name, String(value));
  };
  if (settings.pageUrl) search.set('page_url', settings.pageUrl);
  else say('product', settings.product, DEFAULT_SETTINGS.product);
  say('locale', settings.locale, DEFAULT_SETTINGS.locale);
  say('count', settings.count, DEFAULT_SETTINGS.count);
  say('theme', settings.theme, DEFAULT_SETTINGS.theme);
  say('accent', settings.accent, DEFAULT_SETTINGS.accent);
  say('corners', settings.corners, DEFAULT_SETTINGS.corners);
  say('size', settings.size, DEFAULT_SETTINGS.size);
  say('density', settings.density, DEFAULT_SETTINGS.density);
  say('position', settings.position, DEFAULT_SETTINGS.position);
  say('frame', settings.frame, DEFAULT_SETTINGS.frame);
  return search.size === 0 ? '' : `?${search}`;
}

/** The product page the settings are about. */
export function pageUrlOf(settings: Settings, origin: string): string {
  return settings.pageUrl || `${origin}/products/${settings.product}`;
}

function oneOf<const T extends string>(values: readonly T[], text: string, standard: T): T {
  return values.find((value) => value === text) ?? standard;
}
