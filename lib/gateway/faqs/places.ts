import { toPage } from './page-url';

/** Where a question belongs: the page and locale that are cached, sent upstream and compared. */
export type Place = { page: string; locale: string };

/**
 * Reads the place from a query, once for as long as the query is kept. Throws what `toPage` throws.
 */
export function createPlaces(
  allowedOrigins: ReadonlySet<string>,
): (query: { page_url: string; locale: string }) => Place {
  const places = new WeakMap<object, Place>();
  return (query) => {
    const known = places.get(query);
    if (known) return known;
    const place = {
      page: toPage(query.page_url, allowedOrigins),
      locale: canonicalLocale(query.locale),
    };
    places.set(query, place);
    return place;
  };
}

export function canonicalLocale(locale: string): string {
  const [tag = locale] = Intl.getCanonicalLocales(locale);
  return tag;
}
