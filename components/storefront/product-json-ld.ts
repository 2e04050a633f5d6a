import type { Choice, ChoiceValue, Product } from './catalogue/product';
import { CURRENCY, toDecimalPrice } from './price';
import { SHOP } from './site';

/** Values of a product's specification that schema.org has no property of its own for. */
const COVERED = new Set(['Material', 'Weight', 'Net weight']);

/** A product as schema.org/Product: one offer, or one for each priced variant. `origin` is the shop's own. */
export function productJsonLd(product: Product, origin: string) {
  const url = `${origin}/products/${product.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${url}#product`,
    url,
    name: product.name,
    description: product.description.join(' '),
    sku: product.sku,
    brand: { '@type': 'Brand', name: SHOP.name },
    image: photosOf(product).map((src) => `${origin}${src}`),
    material: product.material,
    weight: weight(product.weightGrams),
    ...variety(product, 'colour', 'color'),
    ...variety(product, 'size', 'size'),
    additionalProperty: product.specifications
      .filter(([name]) => !COVERED.has(name))
      .map(([name, value]) => ({ '@type': 'PropertyValue', name, value })),
    offers: offers(product, url),
  };
}

/** In the unit a shopper would say it in; unit codes are UN/CEFACT's. */
function weight(grams: number) {
  const unit =
    grams < 1000 ? { value: grams, unitCode: 'GRM' } : { value: grams / 1000, unitCode: 'KGM' };
  return { '@type': 'QuantitativeValue', ...unit };
}

function photosOf(product: Product): string[] {
  const variants = product.choices.flatMap(({ values }) =>
    values.flatMap(({ photo }) => photo ?? []),
  );
  return [product.photo.src, ...variants];
}

function variety(product: Product, name: Choice['name'], property: string) {
  const choice = product.choices.find((candidate) => candidate.name === name);
  return choice ? { [property]: choice.values.map((value) => value.label).join(', ') } : {};
}

function offers(product: Product, url: string) {
  const priced = product.choices.find((choice) => choice.values.some((value) => value.pricePence));
  if (!priced) return offer(product.sku, product.pricePence, url);
  return priced.values.map((value) => ({
    ...offer(
      `${product.sku}-${value.value.toUpperCase()}`,
      value.pricePence ?? product.pricePence,
      variantUrl(url, priced, value),
    ),
    name: `${product.name}, ${value.label}`,
  }));
}

function variantUrl(url: string, choice: Choice, value: ChoiceValue): string {
  return `${url}?${new URLSearchParams({ [choice.name]: value.value })}`;
}

function offer(sku: string, pricePence: number, url: string) {
  return {
    '@type': 'Offer',
    sku,
    price: toDecimalPrice(pricePence),
    priceCurrency: CURRENCY,
    availability: 'https://schema.org/InStock',
    itemCondition: 'https://schema.org/NewCondition',
    url,
    seller: { '@type': 'Organization', name: SHOP.name },
  };
}
