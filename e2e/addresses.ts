/** The first of five ports in a row; another one lets two checkouts run their tests side by side. */
const FIRST_PORT = Number(process.env.E2E_PORT ?? 3101);

/** Where the processes of the end-to-end tests listen. */
export const ADDRESSES = {
  /** The shop on the embedded Alhena. */
  embedded: `http://localhost:${FIRST_PORT}`,
  /** The separate upstream process. */
  upstream: `http://127.0.0.1:${FIRST_PORT + 1}`,
  /** The shop against that upstream. */
  live: `http://localhost:${FIRST_PORT + 2}`,
  /** The shop against that upstream, for faults after which it leaves the upstream alone for a while. */
  shaken: `http://localhost:${FIRST_PORT + 4}`,
  /** Pages of another shop, for the embed. */
  hosts: `http://localhost:${FIRST_PORT + 3}`,
} as const;

/** What stands before `/products/…` on the foreign shop's pages that hold both elements. */
export const HOST_PREFIXES = ['/plain', '/dark', '/rtl', '/rtl-dark'] as const;

/** A key that must never be seen in anything served; and limits that a parallel test run does not meet. */
export const SHARED_ENV = {
  UPSTREAM_KEY: 'canary-5f1c7d0e9b',
  SHELFTALK_SECRET: 'end-to-end-secret-of-more-than-32-characters',
  MESSAGES_PER_MINUTE: '100000',
  READS_PER_MINUTE: '100000',
  LOG_LEVEL: 'warn',
} as const;

/** What the upstream does to each product's page, in the shop and on foreign pages; a product that is not here is well. */
export const PAGE_SCENARIOS = {
  'camp-kettle': 'generating-2',
  'dry-bag': 'not_available',
  'camp-stool': 'faqs-s500',
  // The gateway tries a read three times, so the shopper sees one failure.
  'enamel-mug': 'answers-s500-thrice',
  'trail-coffee': 'answers-markdown',
  'pocket-speaker': 'answers-hostile',
  'wool-blanket': 'messages-processed_then_reset-once',
  'cast-iron-skillet': 'gen_forever',
} as const;

/** A page of each kind that the app has, for what must hold on all of them. */
export const APP_PAGES = [
  '/',
  '/products',
  '/products/two-person-tent',
  '/bag',
  '/shipping',
  '/docs',
  '/playground',
  '/no-such-page',
] as const;
