/** Where the processes of the end-to-end tests listen. */
export const ADDRESSES = {
  /** The shop on the embedded Alhena. */
  embedded: 'http://localhost:3101',
  /** The separate upstream process. */
  upstream: 'http://127.0.0.1:3102',
  /** The shop against that upstream. */
  live: 'http://localhost:3103',
  /** The shop against that upstream, for faults after which it leaves the upstream alone for a while. */
  shaken: 'http://localhost:3105',
  /** Pages of another shop, for the embed. */
  hosts: 'http://localhost:3104',
} as const;

/** A key that must never be seen in anything served; and limits that a parallel test run does not meet. */
export const SHARED_ENV = {
  UPSTREAM_KEY: 'canary-5f1c7d0e9b',
  SHELFTALK_SECRET: 'end-to-end-secret-of-more-than-32-characters',
  MESSAGES_PER_MINUTE: '100000',
  READS_PER_MINUTE: '100000',
  LOG_LEVEL: 'warn',
} as const;

/** What the upstream does to each product's page; a product that is not here is well. */
export const PAGE_SCENARIOS = {
  'camp-kettle': 'generating-2',
  'dry-bag': 'not_available',
  'camp-stool': 'faqs-s500',
  // The gateway tries a read three times, so the shopper sees one failure.
  'enamel-mug': 'answers-s500-thrice',
  'trail-coffee': 'answers-markdown',
  'pocket-speaker': 'answers-hostile',
  'wool-blanket': 'messages-processed_then_reset-once',
  'cast-iron-skillet': 'messages-s429-once',
} as const;
