/**
 * A tag as browsers, servers and Alhena all read it.
 * @param tag e.g. from `<html lang>`, where `en_GB` and worse are found in the wild
 * @returns the canonical BCP 47 tag, or `undefined` where there is none to be had
 */
export function canonicalLocale(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Watches `<html lang>`, so that a page that changes its language in place takes the widget along. */
export function watchPageLocale(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

export function pageLocale(): string {
  return document.documentElement.lang;
}
