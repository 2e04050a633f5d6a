import * as v from 'valibot';
import { DEFAULT_LOCALE, LIMITS } from '@/lib/contract';
import { ApiError } from './reply';

const LocaleSchema = v.pipe(
  v.string('locale must be a string'),
  v.check(
    (tag) => tag.length <= LIMITS.LOCALE_MAX && isLocale(tag),
    'locale must be a language code such as en or pt-BR',
  ),
);
const PageUrlSchema = v.pipe(
  v.string('page_url is required and must be a string'),
  v.nonEmpty('page_url is required'),
  v.maxLength(LIMITS.PAGE_URL_MAX, `page_url is longer than ${LIMITS.PAGE_URL_MAX} characters`),
);

const ProductFaqsFieldsSchema = v.object({
  page_url: PageUrlSchema,
  locale: v.optional(LocaleSchema, DEFAULT_LOCALE),
  count: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[1-9]|10)$/,
        `count must be an integer from ${LIMITS.COUNT_MIN} to ${LIMITS.COUNT_MAX}`,
      ),
      v.transform(Number),
    ),
    String(LIMITS.COUNT_DEFAULT),
  ),
});
export type ProductFaqsFields = v.InferOutput<typeof ProductFaqsFieldsSchema>;

const SendMessageFieldsSchema = v.object(
  {
    query_text: v.pipe(
      v.string('query_text is required and must be a string'),
      v.check((text) => text.trim() !== '', 'query_text is empty'),
      v.maxLength(8000, 'query_text is longer than 8000 characters'),
    ),
    thread_id: v.optional(
      v.pipe(v.string('thread_id must be a string'), v.maxLength(200, 'thread_id is too long')),
    ),
    faq_id: v.optional(
      v.pipe(v.number('faq_id must be an integer'), v.safeInteger('faq_id must be an integer')),
    ),
    page_url: v.optional(PageUrlSchema),
    locale: v.optional(LocaleSchema),
    user_metadata: v.optional(
      v.custom<object>(
        (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        'user_metadata must be an object',
      ),
    ),
  },
  'The body must be a JSON object.',
);
export type SendMessageFields = v.InferOutput<typeof SendMessageFieldsSchema>;

/** Query parameters of `product-faqs`. Throws `ApiError` naming the field. */
export function parseProductFaqsFields(query: URLSearchParams): ProductFaqsFields {
  return parsed(ProductFaqsFieldsSchema, {
    page_url: query.get('page_url') ?? undefined,
    locale: query.get('locale') ?? undefined,
    count: query.get('count') ?? undefined,
  });
}

/** Body of `send_message`; null counts as absent. Throws `ApiError` naming the field. */
export function parseSendMessageFields(body: unknown): SendMessageFields {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ApiError('invalid_request', 'The body must be a JSON object.');
  }
  return parsed(
    SendMessageFieldsSchema,
    Object.fromEntries(
      Object.entries(body).filter(([key, value]) => value !== null && key !== '__proto__'),
    ),
  );
}

function parsed<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ApiError('invalid_request', issue.message);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
