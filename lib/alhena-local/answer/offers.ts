import { stems } from '../nlp/text';
import type { Availability, PageDoc } from '../read/page-doc';
import type { Phrases } from '../say/phrases';

/** The price in the shopper's own notation, or undefined when the page's markup has none. */
export function sayPrice(page: PageDoc, phrases: Phrases, locale: string): string | undefined {
  const priced = page.offers.flatMap((offer) =>
    offer.price !== undefined && offer.price > 0 && offer.currency
      ? [{ low: offer.price, high: offer.highPrice ?? offer.price, currency: offer.currency }]
      : [],
  );
  const [first] = priced;
  if (!first || priced.some(({ currency }) => currency !== first.currency)) return undefined;
  const low = Math.min(...priced.map((offer) => offer.low));
  const high = Math.max(...priced.map((offer) => offer.high));
  return high > low
    ? phrases.priceRange(money(low, first.currency, locale), money(high, first.currency, locale))
    : phrases.price(money(low, first.currency, locale));
}

/**
 * Whether it can be bought, by variant where the markup tells variants apart.
 *
 * @param asked stems of the variant in question, none for the product as a whole
 */
export function sayAvailability(
  page: PageDoc,
  phrases: Phrases,
  asked: ReadonlySet<string> = new Set(),
): string | undefined {
  const known = page.offers.flatMap(({ availability, variant }) => {
    const words = new Set(stems(variant ?? '', page.lang));
    return availability && [...asked].every((stem) => words.has(stem))
      ? [{ availability, variant }]
      : [];
  });
  const [first] = known;
  if (!first) return undefined;
  if (asked.size > 0) {
    const isHeld = ({ availability }: { availability: Availability }) =>
      availability !== 'out_of_stock' && availability !== 'discontinued';
    return phrases.variants(
      known.filter(isHeld).map(variantOf),
      known.filter((offer) => !isHeld(offer)).map(variantOf),
    );
  }
  if (known.every(({ availability }) => availability === first.availability))
    return phrases.availability(first.availability);
  const named = known.filter(({ variant }) => variant);
  const available = named.filter(
    ({ availability }) => availability !== 'out_of_stock' && availability !== 'discontinued',
  );
  const soldOut = named.filter((offer) => !available.includes(offer));
  if (named.length === known.length && named.length <= 24) {
    return phrases.variants(available.map(variantOf), soldOut.map(variantOf));
  }
  return phrases.availability(
    known.some(({ availability }) => availability === 'in_stock') ? 'in_stock' : first.availability,
  );
}

function variantOf(offer: { variant: string | undefined }): string {
  return offer.variant ?? '';
}

function money(amount: number, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount.toFixed(2)} ${currency}`;
  }
}
