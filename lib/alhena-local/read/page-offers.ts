import type { Block, Scan } from './blocks';
import type { SchemaProduct } from './jsonld';
import type { Offer } from './page-doc';
import { parsePrice, toAvailability } from './schema-offers';

/** What the page's markup says of price and stock: JSON-LD first, then microdata and meta tags. */
export function readOffers(scan: Scan, product: SchemaProduct | undefined): Offer[] {
  if (product && product.offers.length > 0) return product.offers;
  const fields = [...scan.microdata.offers, scan.microdata.product].map((values) => ({
    price: values.get('price') ?? values.get('lowPrice') ?? '',
    currency: values.get('priceCurrency') ?? '',
    availability: values.get('availability') ?? '',
  }));
  fields.push({
    price: scan.meta.get('product:price:amount') ?? scan.meta.get('og:price:amount') ?? '',
    currency: scan.meta.get('product:price:currency') ?? scan.meta.get('og:price:currency') ?? '',
    availability: scan.meta.get('product:availability') ?? scan.meta.get('og:availability') ?? '',
  });
  return fields.flatMap((field) => {
    const price = parsePrice(field.price);
    const availability = toAvailability(field.availability);
    if (price === undefined && !availability) return [];
    return [
      {
        ...(price === undefined ? {} : { price }),
        ...(/^[A-Za-z]{3}$/.test(field.currency) ? { currency: field.currency.toUpperCase() } : {}),
        ...(availability ? { availability } : {}),
      },
    ];
  });
}

/** The price a shopper sees under the title of a page without markup; undefined where it is not one plain amount. */
export function visiblePrice(
  blocks: readonly Block[],
  title: string | undefined,
): Offer | undefined {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const line = blocks
    .slice(at + 1, at + 8)
    .find(({ kind, text }) => kind === 'text' && LINE.test(text));
  if (at < 0 || !line) return undefined;
  const price = parsePrice(line.text);
  const currency = CURRENCIES.find(([sign]) => line.text.includes(sign))?.[1];
  return price && currency ? { price, currency } : undefined;
}

const AMOUNT = '\\d{1,6}(?:[.,]\\d{3})*(?:[.,]\\d{2})?';
const LINE = new RegExp(`^(?:[€£$]\\s?${AMOUNT}|${AMOUNT}\\s?[€£])$`);
const CURRENCIES = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
] as const;
