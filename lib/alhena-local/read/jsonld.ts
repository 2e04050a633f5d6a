import {
  asList,
  isType,
  type Node,
  parseLoosely,
  quantity,
  stripTags,
  text,
  toNode,
} from './json-node';
import type { Offer } from './page-doc';
import { toOffers } from './schema-offers';

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

const NODES_MAX = 5000;
const DEPTH_MAX = 12;

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
  const nutrition = toNode(node.get('nutrition'));
  for (const [property, label] of NUTRITION) {
    const value = nutrition && text(nutrition.get(property));
    if (value && value.length < 60) product.facts.push([label, value]);
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
  ['author', 'Author'],
  ['publisher', 'Publisher'],
  ['numberOfPages', 'Pages'],
  ['isbn', 'ISBN'],
  ['datePublished', 'Published'],
  ['countryOfOrigin', 'Country of origin'],
  ['countryOfAssembly', 'Country of assembly'],
] as const;

const NUTRITION = [
  ['calories', 'Energy'],
  ['fatContent', 'Fat'],
  ['sugarContent', 'Sugar'],
  ['carbohydrateContent', 'Carbohydrate'],
  ['proteinContent', 'Protein'],
  ['fiberContent', 'Fibre'],
  ['sodiumContent', 'Sodium'],
] as const;

function toQuestion(value: unknown): SchemaQuestion | undefined {
  const node = toNode(value);
  const answer = node && toNode(asList(node.get('acceptedAnswer'))[0]);
  const question = node && text(node.get('name'));
  const reply = answer && stripTags(text(answer.get('text')));
  return question && reply ? { question, answer: reply } : undefined;
}
