import type { Availability, Offer } from './page-doc';

export type SchemaProduct = {
  name?: string;
  description?: string;
  /** Label and value, in the order of the markup. */
  facts: [string, string][];
  offers: Offer[];
};
export type SchemaQuestion = { question: string; answer: string };
export type SchemaData = {
  products: SchemaProduct[];
  questions: SchemaQuestion[];
  /** The markup lists things to choose from. */
  isList: boolean;
  /** The markup is of something to read. */
  isArticle: boolean;
};

type Node = ReadonlyMap<string, unknown>;

const NODES_MAX = 5000;
const DEPTH_MAX = 12;
const TEXT_MAX = 8000;

/** Reads schema.org JSON-LD scripts. Broken scripts are mended where the wild breaks them (CDATA, trailing commas), else skipped. */
export function readJsonLd(scripts: readonly string[]): SchemaData {
  const data: SchemaData = { products: [], questions: [], isList: false, isArticle: false };
  const budget = { nodes: 0 };
  for (const script of scripts) {
    for (const root of asList(parseLoosely(script))) collect(root, data, budget, 0);
  }
  return data;
}

function collect(value: unknown, data: SchemaData, budget: { nodes: number }, depth: number): void {
  budget.nodes += 1;
  if (depth > DEPTH_MAX || budget.nodes > NODES_MAX) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, data, budget, depth + 1);
    return;
  }
  const node = toNode(value);
  if (!node) return;
  if (isType(node, /^(?:Product|ProductGroup|IndividualProduct|ProductModel|Vehicle|Book)$/)) {
    if (data.products.length < 30) data.products.push(toProduct(node));
    return;
  }
  if (isType(node, /^FAQPage$/)) {
    for (const item of asList(node.get('mainEntity'))) {
      const question = toQuestion(item);
      if (question && data.questions.length < 30) data.questions.push(question);
    }
    return;
  }
  data.isList ||= isType(node, /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/);
  data.isArticle ||= isType(node, /^(?:\w*Article|BlogPosting|Recipe|HowTo)$/);
  for (const key of ['@graph', 'mainEntity', 'item', 'about']) {
    if (node.has(key)) collect(node.get(key), data, budget, depth + 1);
  }
}

/** A product of the markup as plain facts; nested values are read by their `name` or `value`. */
function toProduct(node: Node): SchemaProduct {
  const product: SchemaProduct = { facts: [], offers: toOffers(node) };
  const name = text(node.get('name'));
  const description = text(node.get('description'));
  if (name) product.name = name;
  if (description) product.description = description;
  for (const [property, label] of FACTS) {
    const value = asList(node.get(property)).slice(0, 12).map(text).filter(Boolean).join(', ');
    if (value && value.length < 400) product.facts.push([label, value]);
  }
  for (const item of asList(node.get('additionalProperty')).slice(0, 80)) {
    const entry = toNode(item);
    const label = entry && text(entry.get('name'));
    const value = entry && quantity(entry);
    if (label && value) product.facts.push([label, value]);
  }
  const variants = asList(node.get('hasVariant'))
    .slice(0, 60)
    .flatMap((item) => toNode(item) ?? []);
  for (const variant of variants) product.offers.push(...toOffers(variant));
  for (const [property, label] of [
    ['color', 'Colour'],
    ['size', 'Size'],
  ] as const) {
    const values = new Set(variants.map((variant) => text(variant.get(property))).filter(Boolean));
    if (values.size > 0 && !product.facts.some(([known]) => known === label)) {
      product.facts.push([label, [...values].join(', ')]);
    }
  }
  return product;
}

const FACTS = [
  ['brand', 'Brand'],
  ['sku', 'SKU'],
  ['mpn', 'Part number'],
  ['model', 'Model'],
  ['color', 'Colour'],
  ['size', 'Size'],
  ['material', 'Material'],
  ['weight', 'Weight'],
  ['width', 'Width'],
  ['height', 'Height'],
  ['depth', 'Depth'],
  ['pattern', 'Pattern'],
  ['countryOfOrigin', 'Country of origin'],
  ['countryOfAssembly', 'Country of assembly'],
] as const;

function toOffers(node: Node): Offer[] {
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

function toQuestion(value: unknown): SchemaQuestion | undefined {
  const node = toNode(value);
  const answer = node && toNode(asList(node.get('acceptedAnswer'))[0]);
  const question = node && text(node.get('name'));
  const reply = answer && stripTags(text(answer.get('text')));
  return question && reply ? { question, answer: reply } : undefined;
}

/** Markup inside a value becomes text; each tag is a boundary. */
export function stripTags(value: string): string {
  return value.includes('<')
    ? value
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : value;
}

function quantity(node: Node): string {
  const low = text(node.get('minValue'));
  const high = text(node.get('maxValue'));
  const value = text(node.get('value')) || (low && high ? `${low}–${high}` : low || high);
  const unit = text(node.get('unitText')) || UNIT_CODES.get(text(node.get('unitCode'))) || '';
  return value && unit && !value.includes(unit) ? `${value} ${unit}` : value;
}

/** UN/CEFACT common codes, as schema.org's `unitCode` uses them. */
const UNIT_CODES = new Map([
  ['KGM', 'kg'],
  ['GRM', 'g'],
  ['LBR', 'lb'],
  ['ONZ', 'oz'],
  ['CMT', 'cm'],
  ['MMT', 'mm'],
  ['MTR', 'm'],
  ['INH', 'in'],
  ['LTR', 'l'],
  ['MLT', 'ml'],
  ['WTT', 'W'],
  ['HUR', 'h'],
  ['CEL', '°C'],
]);

function text(value: unknown): string {
  if (typeof value === 'string') return stripTags(value.slice(0, TEXT_MAX)).trim();
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const node = toNode(value);
  if (!node) return '';
  if (node.has('value') || node.has('minValue')) return quantity(node);
  const inner = node.get('name') ?? node.get('@value');
  return typeof inner === 'string' || typeof inner === 'number' ? text(inner) : '';
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function toNode(value: unknown): Node | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).slice(0, 200));
}

function isType(node: Node, pattern: RegExp): boolean {
  return asList(node.get('@type')).some(
    (type) => typeof type === 'string' && pattern.test(type.replace(/^.*[/:#]/, '')),
  );
}

function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, '')
    .trim();
  const mended = bare
    .replace(/;\s*$/, '')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/\p{Cc}+/gu, ' ');
  for (const candidate of [bare, mended]) {
    try {
      const parsed: unknown = JSON.parse(candidate);
      return parsed;
    } catch {}
  }
  return undefined;
}
