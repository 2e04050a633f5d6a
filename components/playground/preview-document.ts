import { findProduct } from '@/components/storefront/catalogue/products';
import { formatPrice } from '@/components/storefront/price';
import { embedOf } from './embed';
import { pageUrlOf, type Settings } from './settings';

type PreviewOptions = {
  settings: Settings;
  /** The shop's public origin, which its pages are known by. */
  origin: string;
  nonce: string;
  /** Whether `/widget.js` has been built. */
  hasWidget: boolean;
};

/**
 * A product page of somebody's shop with the widget on it, as its developer would write it: plain HTML, the script tag,
 * the elements. Every value is escaped.
 */
export function previewDocument({ settings, origin, nonce, hasWidget }: PreviewOptions): string {
  const { faqs, chat, variables } = embedOf(settings, origin);
  const scheme = settings.theme === 'auto' ? 'light dark' : settings.theme;
  return `<!doctype html>
<html lang="${settings.locale}" dir="${isRightToLeft(settings.locale) ? 'rtl' : 'ltr'}" style="${styleOf({ ...variables, 'color-scheme': scheme })}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Preview</title>
<style nonce="${escaped(nonce)}">${STYLE}</style>
${hasWidget ? `<script src="/widget.js" nonce="${escaped(nonce)}" async></script>` : ''}
</head>
<body>
<header aria-label="Your shop">Your shop</header>
<main aria-label="Product page">
${productOf(settings, origin)}
<shelftalk-faqs${attributesOf(faqs)}>${hasWidget ? '' : '<p>The widget is not built yet: run <code>npm run build:embed</code>.</p>'}</shelftalk-faqs>
</main>
<shelftalk-chat${attributesOf(chat)}></shelftalk-chat>
</body>
</html>`;
}

function productOf(settings: Settings, origin: string): string {
  const product = findProduct(settings.product);
  if (!product) {
    return `<article class="bare" dir="ltr"><h1>${escaped(nameOf(pageUrlOf(settings, origin)))}</h1><p>${escaped(pageUrlOf(settings, origin))}</p></article>`;
  }
  return `<article lang="en-GB" dir="ltr">
<img src="${escaped(product.photo.src)}" alt="${escaped(product.photo.alt)}" width="1200" height="1200">
<div><h1>${escaped(product.name)}</h1><p class="price">${escaped(formatPrice(product.pricePence))}</p><p>${escaped(product.summary)}</p><span class="buy">Add to bag</span></div>
</article>`;
}

/** The last part of an address, as words. */
function nameOf(pageUrl: string): string {
  const last = pageUrl.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ') || 'A product';
}

function isRightToLeft(locale: string): boolean {
  return locale === 'ar' || locale === 'he';
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function styleOf(declarations: Record<string, string>): string {
  return escaped(
    Object.entries(declarations)
      .map(([name, value]) => `${name}:${value}`)
      .join(';'),
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
html{background:light-dark(#fff,#17191c);color:light-dark(#1d1f22,#eceae6);font:16px/1.6 system-ui,sans-serif}
body{margin:0}
header{padding:18px 24px;font-weight:600;border-bottom:1px solid light-dark(#e6e4e0,#2e3236)}
main{max-width:1080px;margin:auto;padding:28px 24px 96px}
article{display:grid;gap:24px;align-items:center;margin-bottom:40px}
article img{width:100%;height:auto;max-height:300px;object-fit:cover;border-radius:6px;background:#efebe4}
article.bare{padding:40px 24px;background:light-dark(#f4f2ee,#22262a);border-radius:6px}
article.bare h1::first-letter{text-transform:uppercase}
article.bare p{overflow-wrap:anywhere}
h1{margin:0;font-size:30px;line-height:1.15;overflow-wrap:anywhere}
p{margin:10px 0 0}
.price{font-size:18px}
.buy{display:inline-block;margin-top:22px;padding:11px 26px;border:1px solid currentcolor;border-radius:4px}
@media(min-width:720px){article img{max-height:320px}article:not(.bare){grid-template-columns:320px 1fr;gap:48px}h1{font-size:38px}}
@media(prefers-color-scheme:dark){article img{filter:brightness(.85)}}
`.replaceAll('\n', '');
