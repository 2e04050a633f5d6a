import { fold } from '../nlp/text';
import type { Block, Scan } from './blocks';
import type { SchemaData } from './jsonld';

/** What a page is about: one product, several to choose from, or something else. */
export type PageKind = 'product' | 'listing' | 'other';

/**
 * Judges by the page's markup, then by a price, a way to buy or labels; without any of these a page counts as a product's
 * unless its markup, title or address says that it is something else.
 */
export function pageKindOf(
  scan: Scan,
  schema: SchemaData,
  blocks: readonly Block[],
  url: string,
): PageKind {
  if (schema.products.length > 0 || scan.microdata.product.size > 1) return 'product';
  const type = scan.meta.get('og:type') ?? '';
  if (/product/i.test(type) || scan.meta.has('product:price:amount')) return 'product';
  const labels = blocks.filter(({ kind }) => kind === 'kv' || kind === 'option').length;
  if (labels >= LABELS_MIN && scan.canBuy) return 'product';
  if ((schema.isList && labels < LABELS_MIN) || listsPrices(scan, blocks)) return 'listing';
  if (schema.isArticle || /article|blog|recipe/i.test(type)) return 'other';
  const isSold = scan.canBuy || blocks.some((block) => isPrice(block.text));
  if (isSold || labels >= LABELS_MIN) return 'product';
  const { pathname } = new URL(url);
  return pathname === '/' ||
    READING_PATH.test(pathname) ||
    READING_TITLE.test(fold(scan.h1 ?? scan.title))
    ? 'other'
    : 'product';
}

/** Titles and addresses of pages to read: help, terms, stories. */
const READING_PATH =
  /\/(?:blogs?|news|articles?|magazine?|guides?|stories|journal|help|support|faq)(?:\/|$)/i;
const READING_TITLE =
  /^(?:how to|welcome|about us|contact|blog|privacy|terms|returns|shipping|delivery|sign in|log ?in|my account|page not found|404|\d+ (?:best|ways|tips|reasons)|the best|uber uns|kontakt|impressum|agb|datenschutz|willkommen|so |a propos|mentions legales|bienvenue|comment |contacto|quienes somos|bienvenid|como |chi siamo|contatti|benvenut|come |quem somos|contactos|bem-vindo|over ons|welkom|hoe )/;

/** Many headings with a price each, and none under the page's own title: cards to choose from. */
function listsPrices(scan: Scan, blocks: readonly Block[]): boolean {
  const priced = new Set(
    blocks.filter(({ text }) => isPrice(text)).map(({ section }) => section?.title ?? scan.h1),
  );
  return priced.size >= LISTING_PRICES && !priced.has(scan.h1);
}

/** Text of a button that begins to buy, in the languages of shops. */
export function isBuyButton(text: string): boolean {
  return text.length < 60 && BUY.test(fold(text));
}

const BUY =
  /\b(?:add to (?:cart|bag|basket|trolley)|buy (?:it )?now|pre-?order|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|acheter|(?:anadir|agregar) (?:al? )?(?:la )?(?:carrito|cesta|bolsa)|comprar|aggiungi al (?:carrello|cestino)|acquista|adicionar ao (?:carrinho|cesto|saco)|in (?:de )?winkelwagen|in winkelmand|bestellen|dodaj do koszyka|lagg i (?:varukorg|kundvagn))\b|カートに|購入|장바구니|구매|加入购物车|加入購物車|立即购买|أضف إلى|اشتر|הוסף ל|הוספה ל/u;

const LISTING_PRICES = 5;
const LABELS_MIN = 3;
const AMOUNT =
  '(?:[€£$¥₩₪]\\s?\\d|\\d[\\d.,]*\\s?(?:€|£|kr\\b|zł|円|원|元|₪|(?:usd|eur|gbp|chf|sek|pln)\\b))';
/** A line that is a price, or begins with one. */
const PRICE = new RegExp(
  `^(?:(?:from|ab|des|dès|desde|da|vanaf|price|preis|prix|precio|prezzo|prijs|our price)[ :]*)?(?:(?:usd|eur|gbp|chf)\\s?)?${AMOUNT}`,
  'i',
);

function isPrice(text: string): boolean {
  return text.length < 60 && PRICE.test(text);
}
