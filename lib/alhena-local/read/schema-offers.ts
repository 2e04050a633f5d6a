import { asList, type Node, text, toNode } from './json-node';
import type { Availability, Offer } from './page-doc';

/** Offers of a product's markup, nested ones included. */
export function toOffers(node: Node): Offer[] {
  return asList(node.get('offers'))
    .slice(0, 60)
    .flatMap((value) => {
      const entry = toNode(value);
      if (!entry) return [];
      const nested = asList(entry.get('offers'));
      if (nested.length > 0 && !entry.has('lowPrice')) return toOffers(entry);
      return [toOffer(entry, node)];
    });
}

function toOffer(entry: Node, product: Node): Offer {
  const offer: Offer = {};
  const spec = toNode(asList(entry.get('priceSpecification'))[0]);
  const price = parsePrice(
    text(entry.get('price')) || text(entry.get('lowPrice')) || text(spec?.get('price')),
  );
  const high = parsePrice(text(entry.get('highPrice')));
  const currency = text(entry.get('priceCurrency')) || text(spec?.get('priceCurrency'));
  const availability = toAvailability(text(entry.get('availability')));
  const variant = [text(product.get('color')), text(product.get('size'))]
    .filter(Boolean)
    .join(', ');
  if (price !== undefined) offer.price = price;
  if (high !== undefined && price !== undefined && high > price) offer.highPrice = high;
  if (/^[A-Za-z]{3}$/.test(currency)) offer.currency = currency.toUpperCase();
  if (availability) offer.availability = availability;
  if (variant) offer.variant = variant;
  return offer;
}

/** Reads "1,299.00", "1.299,00" and "12,5"; undefined when it is not a price. */
export function parsePrice(raw: string): number | undefined {
  const digits = /\d[\d.,\s']*/.exec(raw)?.[0]?.replace(/[\s']/g, '').replace(/[.,]$/, '');
  if (!digits) return undefined;
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  const decimal = Math.max(comma, dot);
  const decimals = digits.length - decimal - 1;
  const isDecimal =
    decimal >= 0 && (decimals <= 2 || (dot >= 0 && comma >= 0) || (dot >= 0 && decimals > 3));
  const plain = isDecimal
    ? `${digits.slice(0, decimal).replace(/[.,]/g, '')}.${digits.slice(decimal + 1)}`
    : digits.replace(/[.,]/g, '');
  const price = Number(plain);
  return Number.isFinite(price) && price >= 0 && price < 1e9 ? price : undefined;
}

/** Maps schema.org's ItemAvailability, as URL or word. */
export function toAvailability(raw: string): Availability | undefined {
  const word =
    raw
      .split('/')
      .at(-1)
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? '';
  if (/^(?:instock|instoreonly|onlineonly|limitedavailability|instoreandonline)$/.test(word))
    return 'in_stock';
  if (/^(?:outofstock|soldout)$/.test(word)) return 'out_of_stock';
  if (/^(?:preorder|presale)$/.test(word)) return 'pre_order';
  if (word === 'backorder') return 'back_order';
  return word === 'discontinued' ? 'discontinued' : undefined;
}
