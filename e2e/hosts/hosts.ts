import { FAQS, type HostPage } from './host-page';
import { PATCHES } from './patches';
import { ROUTER } from './router';

const CHAT = '<shelftalk-chat></shelftalk-chat>';
const BOTH = FAQS + CHAT;
const HERO = `<img src="WIDGET/products/pocket-speaker.webp" alt="" width="390" height="487"><p style="font-size: 20px; min-block-size: 500px">${'A mug for the hut and the trail. '.repeat(12)}</p>`;
const ABOUT = `<p style="min-block-size: 800px">${'Made in Tyrol of steel and glass. '.repeat(30)}</p>`;

/** Hostile and ordinary hosts by the first segment of the address; what follows chooses the upstream's scenario. */
export const HOSTS: Record<string, HostPage> = {
  plain: { body: BOTH },
  /** An ordinary product page, picture and price before its description, without the widget and with it in three places. */
  'product-bare': { script: '', body: HERO + ABOUT },
  product: { body: HERO + ABOUT + BOTH },
  'product-near': { body: HERO + BOTH + ABOUT },
  'product-top': { body: BOTH + HERO + ABOUT },
  'faqs-only': {},
  /** Calls before the script is there, with the documented stub. */
  queued: {
    script: `<script>
window.Shelftalk ??= new Proxy({ q: [] }, { get: (stub, name) => stub[name] ?? ((...args) => {
  const call = [name, ...args];
  stub.q.push(call);
  return () => { if (call.off) call.off(); else call.length = 0; };
}) });
window.heard = [];
Shelftalk.on('chat:opened', (event) => heard.push(event.name));
const off = Shelftalk.on('chat:opened', () => heard.push('unsubscribed'));
off();
Shelftalk.prefill('Does it fit a 60 mm burner?');
</script>
<script src="WIDGET/widget.js" async></script>`,
  },
  module: { script: '<script type="module" src="WIDGET/widget.js"></script>', body: BOTH },
  /** INTEGRITY and PINNED are filled in from the gateway's manifest. */
  pinned: {
    script: '<script src="WIDGETPINNED" integrity="INTEGRITY" crossorigin async></script>',
  },
  'pinned-tampered': {
    script:
      '<script src="WIDGETPINNED" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin async></script>',
    body: '<shelftalk-faqs><p>Questions? Call us.</p></shelftalk-faqs>',
  },
  twice: {
    script:
      '<script src="WIDGET/widget.js"></script><script src="WIDGET/widget.js?again"></script>',
  },
  reset: {
    head: '<style>*, *::before, *::after { margin: 0; padding: 0; border: 0; font: 9px/1 cursive; letter-spacing: 0.3em; text-transform: uppercase; text-align: center; list-style: square; } div, section, h1, h2, h3, button, input, p, a, form, label, dialog { all: unset; }</style>',
    body: BOTH,
  },
  'small-root': {
    head: '<style>html { font-size: 62.5%; } body { font-size: 1.6rem; }</style>',
    body: BOTH,
  },
  walls: {
    head: '<style>* { color: rgb(255 0 0) !important; background: yellow !important; font-size: 31px !important; line-height: 3 !important; letter-spacing: 4px !important; text-transform: uppercase !important; border: 3px dashed lime !important; position: static !important; float: left !important; }</style>',
    body: BOTH,
  },
  csp: {
    body: `${BOTH}<button type="button" data-shelftalk-ask="Is it dishwasher safe?">Ask about dishwashers</button>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src WIDGET; connect-src WIDGET; img-src data:; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
    },
  },
  'csp-no-connect': {
    body: '<shelftalk-faqs><p>Questions? Call us.</p></shelftalk-faqs>',
    headers: { 'content-security-policy': "script-src WIDGET; connect-src 'none'" },
  },
  'csp-no-script': {
    body: '<shelftalk-faqs><p>Questions? Call us.</p></shelftalk-faqs>',
    headers: { 'content-security-policy': "script-src 'self'" },
  },
  patched: { head: `<script>${PATCHES}</script>`, body: BOTH },
  'z-war': {
    head: '<style>.wall { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; border: 8px solid rebeccapurple; } .cookies { position: fixed; inset: auto 0 0; z-index: 2147483647; block-size: 96px; background: #222; color: #fff; }</style>',
    body: `${FAQS}<shelftalk-chat offset="24px 120px" z-index="5"></shelftalk-chat><div class="wall"></div><div class="cookies" role="region" aria-label="Cookies">We use cookies.</div>`,
  },
  rtl: { html: 'lang="ar" dir="rtl"', body: BOTH },
  'rtl-dark': {
    html: 'lang="ar" dir="rtl"',
    head: '<style>body { background: #111; color: #eee; } a { color: inherit; }</style>',
    body: '<shelftalk-faqs theme="dark"></shelftalk-faqs><shelftalk-chat theme="dark"></shelftalk-chat>',
  },
  two: {
    body: `<shelftalk-faqs page-url="/two/products/first" heading="About the mug"></shelftalk-faqs>
<shelftalk-faqs page-url="/two/products/second" heading="About the plate" count="3"></shelftalk-faqs>${CHAT}${CHAT}`,
  },
  far: { body: `<div style="block-size: 4000px"></div>${BOTH}` },
  fallback: { body: '<shelftalk-faqs><p>Questions? Call us.</p></shelftalk-faqs>' },
  wrong: {
    body: '<shelftalk-faqs count="fifty" locale="!!" theme="pink" page_url="/x"></shelftalk-faqs>',
  },
  foreign: {
    body: '<shelftalk-faqs page-url="https://other.example/products/mug"><p>Questions? Call us.</p></shelftalk-faqs>',
  },
  trigger: {
    body: `<button type="button" id="help">Help me choose</button><button type="button" data-shelftalk-ask="Is it dishwasher safe?">Ask about dishwashers</button><shelftalk-chat trigger="#help"></shelftalk-chat>`,
  },
  inline: { body: '<shelftalk-chat inline></shelftalk-chat>' },
  spa: { body: `<div id="view">${FAQS}</div><nav id="nav"></nav>`, script: ROUTER },
  themed: {
    head: '<style>shelftalk-faqs { --shelftalk-accent: rgb(0 90 40); --shelftalk-radius: 0px; max-inline-size: 480px; } shelftalk-faqs::part(faq-question) { font-style: italic; }</style>',
    body: BOTH,
  },
  dark: {
    head: '<style>body { background: #111; color: #eee; } a { color: inherit; }</style>',
    body: '<shelftalk-faqs theme="dark"></shelftalk-faqs><shelftalk-chat theme="dark"></shelftalk-chat>',
  },
};
