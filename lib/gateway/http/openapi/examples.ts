/** One example of every body, for the API description. */
export const EXAMPLES = {
  ready: {
    status: 'ready',
    faqs: [
      { faq_id: 1, question: 'Is this jacket waterproof?' },
      { faq_id: 2, question: 'What sizes are available?' },
    ],
  },
  generating: { status: 'generating', retry_after_seconds: 10 },
  notAvailable: { status: 'not_available', faqs: [] },
  answer: {
    faq_id: 1,
    question: 'Is this jacket waterproof?',
    answer: 'Yes, its membrane holds a **20,000 mm** water column.',
  },
  firstMessage: {
    query_text: 'Does it come in red?',
    page_url: 'https://shop.example/products/blue-jacket',
    locale: 'en',
  },
  followUp: {
    query_text: 'And for children?',
    thread_id: 'the-thread-id-of-the-last-reply',
    faq_id: 1,
    page_url: 'https://shop.example/products/blue-jacket',
    locale: 'en',
    user_metadata: { plan: 'member', visits: 3 },
  },
  reply: { result_text: 'It comes in navy and moss.', thread_id: 'an-opaque-sealed-token' },
  restartedReply: {
    result_text: 'It comes in navy and moss.',
    thread_id: 'another-opaque-sealed-token',
    thread_restarted: true,
  },
  health: { status: 'ok', upstream: 'ok', store: 'memory', version: '0.1.0' },
  purge: { page_url: 'https://shop.example/products/blue-jacket' },
  purged: { purged: 6 },
} as const;
