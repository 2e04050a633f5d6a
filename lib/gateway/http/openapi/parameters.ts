import { LIMITS, ProductFaqsQuerySchema } from '@/lib/contract';
import { type Json, schemaOf } from './schema';

export function parameter(name: keyof typeof PARAMETERS): Json {
  return { $ref: `#/components/parameters/${name}` };
}

export function conditional(): Json[] {
  return [parameter('if-none-match')];
}

const QUERY = ProductFaqsQuerySchema.entries;

export const PARAMETERS = {
  page_url: {
    name: 'page_url',
    in: 'query',
    required: true,
    description: 'The product page: absolute, http or https, of an allowed storefront.',
    schema: schemaOf(QUERY.page_url),
    example: 'https://shop.example/products/blue-jacket',
  },
  locale: {
    name: 'locale',
    in: 'query',
    description: 'BCP 47 language tag.',
    schema: schemaOf(QUERY.locale),
    example: 'en',
  },
  count: {
    name: 'count',
    in: 'query',
    description: 'How many questions at most.',
    schema: schemaOf(QUERY.count),
    example: 5,
  },
  faq_id: {
    name: 'faq_id',
    in: 'path',
    required: true,
    schema: { type: 'integer' },
    example: 1,
  },
  'idempotency-key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Names this message; new for each message, the same for each try of it. Visible ASCII.',
    schema: {
      type: 'string',
      minLength: LIMITS.IDEMPOTENCY_KEY_MIN,
      maxLength: LIMITS.IDEMPOTENCY_KEY_MAX,
      pattern: '^[\\x21-\\x7e]+$',
    },
    example: '7c1d9c3e-2f3b-4a55-8f0e-5b8c1c1f7a10',
  },
  'if-none-match': {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of what the caller has.',
    schema: { type: 'string' },
  },
} as const;
