import { createHash } from 'node:crypto';
import { detectLang } from '../nlp/detect';
import { clean, fold, sentences, shorten } from '../nlp/text';
import { pageLexicons } from '../topics/lexicon';
import { evidenceTopics } from '../topics/topic';
import type { Block, Link, Scan } from './blocks';
import { stripTags } from './json-node';
import { readJsonLd, type SchemaProduct } from './jsonld';
import type { PageDoc, UnitSource } from './page-doc';
import { pageKindOf } from './page-kind';
import { readOffers, visiblePrice } from './page-offers';
import { productClassOf } from './product-class';
import { addQuestions } from './questions';
import { scanHtml } from './sax';
import { splitPair } from './split-pair';
import { UnitList } from './units';

const FEW_UNITS = 8;

/**
 * Reads a product page: structured data first, then specifications and visible copy.
 * Never throws; a page without readable text gives a document without units.
 *
 * @param html at most `READ_CAPS.HTML_CHARS` are read
 * @param url where the page came from, after redirects
 * @param readAt milliseconds since the epoch
 * @param scan of `html`, when it was scanned already
 * @param policies HTML of the shop's policy pages, for what shoppers ask about any product
 */
export function readPage(
  html: string,
  url: string,
  readAt: number,
  policies: readonly string[] = [],
  scan: Scan = scanHtml(html),
): PageDoc {
  const schema = readJsonLd(scan.jsonLd);
  const name = clean(stripTags(productName(scan, schema.products)));
  const product = chooseProduct(schema.products, name);
  const lang = pageLang(scan);
  const list = new UnitList(lang);

  for (const { question, answer } of schema.questions) {
    list.add({ kind: 'qa', key: clean(question), text: clean(answer), source: 'faq' });
  }
  const blocks = chooseBlocks(scan, lang);
  const kind = pageKindOf(scan, schema, blocks, url);
  addQuestions(list, blocks);
  if (name) list.add({ kind: 'text', text: name, source: 'title' });
  addSchema(list, scan, product, lang);
  for (const block of blocks) if (block.kind !== 'heading') list.addBlock(block, 'page');
  if (list.units.length < FEW_UNITS) addSummary(list, scan, lang);
  for (const policy of policies) addPolicy(list, policy);

  const units = list.finish();
  const offers = readOffers(scan, product);
  const seen = kind === 'product' ? visiblePrice(blocks, scan.h1) : undefined;
  return {
    url,
    hash: hashOf([html, ...policies]),
    lang,
    name,
    kind,
    productClass: productClassOf(name, units),
    offers: offers.length > 0 || !seen ? offers : [seen],
    units,
    links: new Set(ownLinks(scan, url).map((link) => link.href)),
    readAt,
  };
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

/** Links of a page that stay on its own origin, absolute and without fragment. */
export function ownLinks(scan: Pick<Scan, 'links' | 'base'>, url: string): Link[] {
  const page = new URL(url);
  const base =
    scan.base !== undefined && URL.canParse(scan.base, url) ? new URL(scan.base, url).href : url;
  return scan.links.flatMap(({ href, text }) => {
    if (href.length > 2048 || !URL.canParse(href, base)) return [];
    const target = new URL(href, base);
    target.hash = '';
    return target.origin === page.origin ? [{ href: target.href, text }] : [];
  });
}

function productName(scan: Scan, products: readonly SchemaProduct[]): string {
  const title = scan.title.split(/\s[|–—·:]\s/)[0] ?? scan.title;
  return shorten(
    scan.h1 ||
      products[0]?.name ||
      scan.microdata.product.get('name') ||
      scan.meta.get('og:title') ||
      title,
    200,
  );
}

function chooseProduct(
  products: readonly SchemaProduct[],
  name: string,
): SchemaProduct | undefined {
  const wanted = fold(name);
  return products.find((product) => product.name && fold(product.name) === wanted) ?? products[0];
}

function pageLang(scan: Scan): string {
  const declared = /^[a-z]{2}/i
    .exec(scan.lang ?? scan.meta.get('og:locale') ?? '')?.[0]
    ?.toLowerCase();
  if (declared) return declared;
  const sample = scan.blocks
    .filter((block) => block.text.length > 40)
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');
  return detectLang(sample.slice(0, 4000)) ?? 'en';
}

/** Drops chrome; where that leaves next to nothing, the names misled and what follows the title is kept. */
function chooseBlocks(scan: Scan, lang: string): Block[] {
  const isContent = (block: Block) =>
    block.kind === 'kv' || block.linkShare <= 0.8 || isLinkedTerm(block, lang);
  const strict = scan.blocks.filter((block) => block.noise === 'none' && isContent(block));
  if (strict.filter((block) => block.kind !== 'heading').length >= FEW_UNITS) return strict;
  return scan.blocks.filter(
    (block) =>
      block.noise !== 'hard' && isContent(block) && (block.afterTitle || scan.h1 === undefined),
  );
}

/** Links are the way to other pages, but for the shop's terms: "Delivered by 4 December" leads to more about it. */
function isLinkedTerm({ text }: Block, lang: string): boolean {
  if (text.length > 90 || !/\d/.test(text)) return false;
  const about = evidenceTopics(fold(text), pageLexicons(lang));
  return TERMS.some((topic) => about.has(topic));
}

const TERMS = ['shipping', 'returns', 'warranty', 'availability'] as const;

/** A policy page is read for its copy alone; whatever product it shows is another. */
function addPolicy(list: UnitList, html: string): void {
  for (const block of chooseBlocks(scanHtml(html), list.lang)) {
    if (block.kind !== 'heading' && block.kind !== 'option') list.addBlock(block, 'policy');
  }
}

function addSchema(
  list: UnitList,
  scan: Scan,
  product: SchemaProduct | undefined,
  lang: string,
): void {
  for (const [key, value] of product?.facts ?? []) {
    list.add({ kind: 'kv', key: clean(key), text: clean(value), source: 'schema' });
  }
  for (const [property, label] of MICRODATA_FACTS) {
    const value = scan.microdata.product.get(property);
    if (value && value.length < 200)
      list.add({ kind: 'kv', key: label, text: clean(value), source: 'schema' });
  }
  const description = product?.description ?? scan.microdata.product.get('description') ?? '';
  addProse(list, description, lang, 'schema');
}

const MICRODATA_FACTS = [
  ['brand', 'Brand'],
  ['color', 'Colour'],
  ['material', 'Material'],
  ['weight', 'Weight'],
  ['sku', 'SKU'],
  ['mpn', 'Part number'],
  ['author', 'Author'],
  ['publisher', 'Publisher'],
  ['numberOfPages', 'Pages'],
  ['isbn', 'ISBN'],
] as const;

function addSummary(list: UnitList, scan: Scan, lang: string): void {
  addProse(list, scan.meta.get('og:description') ?? '', lang, 'page');
}

function addProse(list: UnitList, text: string, lang: string, source: UnitSource): void {
  for (const sentence of sentences(clean(text), lang)) {
    const pair = splitPair(sentence);
    if (pair && pair.value.length < 110) {
      list.add({ kind: 'kv', key: pair.key, text: pair.value, source });
    } else list.add({ kind: 'text', text: sentence, source });
  }
}
