import * as v from 'valibot';

/**
 * The bridge: every shape that crosses a wire between browser and gateway, and the limits both sides keep.
 * Field names are Alhena's own. Small enough to ship to browsers.
 */

export const LIMITS = {
  COUNT_MIN: 1,
  COUNT_MAX: 10,
  COUNT_DEFAULT: 5,
  /** UTF-16 code units. */
  QUERY_TEXT_MAX: 2000,
  PAGE_URL_MAX: 2048,
  LOCALE_MAX: 35,
  THREAD_TOKEN_MAX: 4096,
  USER_TOKEN_MAX: 8192,
  BODY_MAX_BYTES: 16_384,
  METADATA_MAX_BYTES: 4096,
  METADATA_MAX_KEYS: 64,
  RESULT_TEXT_MAX: 65_536,
  IDEMPOTENCY_KEY_MIN: 8,
  IDEMPOTENCY_KEY_MAX: 128,
} as const;

export const DEFAULT_LOCALE = 'en';

const LocaleSchema = v.pipe(
  v.string('locale must be a string'),
  v.maxLength(LIMITS.LOCALE_MAX, `locale is longer than ${LIMITS.LOCALE_MAX} characters`),
  v.check(isLocale, 'locale must be a BCP 47 language tag such as en or pt-BR'),
);

const PageUrlSchema = v.pipe(
  v.string('page_url must be a string'),
  v.nonEmpty('page_url is required'),
  v.maxLength(LIMITS.PAGE_URL_MAX, `page_url is longer than ${LIMITS.PAGE_URL_MAX} characters`),
);

const FaqIdSchema = v.pipe(
  v.number('faq_id must be an integer'),
  v.safeInteger('faq_id must be an integer'),
);

export const FaqSchema = v.object({
  faq_id: FaqIdSchema,
  question: v.pipe(v.string(), v.nonEmpty()),
});
export type Faq = v.InferOutput<typeof FaqSchema>;

/** `GET /api/product-faqs`: the three states of the Alhena reference. */
export const ProductFaqsSchema = v.variant('status', [
  v.object({ status: v.literal('ready'), faqs: v.array(FaqSchema) }),
  v.object({ status: v.literal('generating'), retry_after_seconds: v.number() }),
  v.object({ status: v.literal('not_available'), faqs: v.tuple([]) }),
]);
export type ProductFaqs = v.InferOutput<typeof ProductFaqsSchema>;

export const ProductFaqsQuerySchema = v.object({
  page_url: PageUrlSchema,
  locale: v.optional(LocaleSchema, DEFAULT_LOCALE),
  count: v.optional(
    v.pipe(
      v.number(`count must be an integer from ${LIMITS.COUNT_MIN} to ${LIMITS.COUNT_MAX}`),
      v.integer(`count must be an integer from ${LIMITS.COUNT_MIN} to ${LIMITS.COUNT_MAX}`),
      v.minValue(LIMITS.COUNT_MIN, `count must be at least ${LIMITS.COUNT_MIN}`),
      v.maxValue(LIMITS.COUNT_MAX, `count must be at most ${LIMITS.COUNT_MAX}`),
    ),
    LIMITS.COUNT_DEFAULT,
  ),
});
export type ProductFaqsQuery = v.InferOutput<typeof ProductFaqsQuerySchema>;

/** `GET /api/product-faqs/{faq_id}`: shared between shoppers, so it carries no `thread_id`. */
export const FaqAnswerSchema = v.object({
  faq_id: FaqIdSchema,
  question: v.string(),
  answer: v.string(),
});
export type FaqAnswer = v.InferOutput<typeof FaqAnswerSchema>;

export const FaqAnswerQuerySchema = v.object({
  faq_id: FaqIdSchema,
  page_url: PageUrlSchema,
  locale: v.optional(LocaleSchema, DEFAULT_LOCALE),
});
export type FaqAnswerQuery = v.InferOutput<typeof FaqAnswerQuerySchema>;

const MetadataValueSchema = v.union(
  [v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()],
  'user_metadata values must be strings, numbers, booleans or null',
);

export const UserMetadataSchema = v.pipe(
  v.custom<Record<string, unknown>>(isPlainObject, 'user_metadata must be a flat JSON object'),
  v.record(v.string(), MetadataValueSchema),
  v.check(
    (value) => Object.keys(value).length <= LIMITS.METADATA_MAX_KEYS,
    `user_metadata has more than ${LIMITS.METADATA_MAX_KEYS} keys`,
  ),
  v.check(
    (value) => new TextEncoder().encode(JSON.stringify(value)).length <= LIMITS.METADATA_MAX_BYTES,
    `user_metadata is larger than ${LIMITS.METADATA_MAX_BYTES} bytes`,
  ),
);
export type UserMetadata = v.InferOutput<typeof UserMetadataSchema>;

/** `POST /api/send_message`. */
export const SendMessageSchema = v.object({
  query_text: v.pipe(
    v.string('query_text must be a string'),
    v.check((text) => text.trim() !== '', 'query_text is empty'),
    v.maxLength(
      LIMITS.QUERY_TEXT_MAX,
      `query_text is longer than ${LIMITS.QUERY_TEXT_MAX} characters`,
    ),
  ),
  thread_id: v.optional(
    v.pipe(
      v.string('thread_id must be a string'),
      v.maxLength(LIMITS.THREAD_TOKEN_MAX, 'thread_id is too long'),
    ),
  ),
  faq_id: v.optional(FaqIdSchema),
  page_url: v.optional(PageUrlSchema),
  locale: v.optional(LocaleSchema, DEFAULT_LOCALE),
  user_metadata: v.optional(UserMetadataSchema),
  user_token: v.optional(
    v.pipe(
      v.string('user_token must be a string'),
      v.maxLength(LIMITS.USER_TOKEN_MAX, 'user_token is too long'),
    ),
  ),
});
export type SendMessage = v.InferInput<typeof SendMessageSchema>;

/** The answer to a message; `thread_id` is the gateway's sealed token, never Alhena's own id. */
export const MessageReplySchema = v.object({
  result_text: v.string(),
  thread_id: v.string(),
  thread_restarted: v.optional(v.boolean()),
});
export type MessageReply = v.InferOutput<typeof MessageReplySchema>;

export const HealthSchema = v.object({
  status: v.picklist(['ok', 'degraded']),
  upstream: v.string(),
  store: v.string(),
  version: v.string(),
});
export type Health = v.InferOutput<typeof HealthSchema>;

export const PurgeSchema = v.object({ page_url: PageUrlSchema });

export const PROBLEM_CODES = [
  'invalid_request',
  'origin_not_allowed',
  'page_not_allowed',
  'faq_not_found',
  'not_found',
  'method_not_allowed',
  'request_timeout',
  'payload_too_large',
  'unsupported_media_type',
  'rate_limited',
  'idempotency_key_reused',
  'delivery_unknown',
  'upstream_unavailable',
  'upstream_timeout',
  'upstream_rejected',
  'misconfigured',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Every error reply: RFC 9457 `application/problem+json`. */
export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(PROBLEM_CODES),
  detail: v.optional(v.string()),
  retry_after_seconds: v.optional(v.number()),
  request_id: v.string(),
});
export type Problem = v.InferOutput<typeof ProblemSchema>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
