import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  FaqAnswerSchema,
  HealthSchema,
  LIMITS,
  MessageReplySchema,
  PROBLEM_CODES,
  type ProblemCode,
  ProblemSchema,
  ProductFaqsQuerySchema,
  ProductFaqsSchema,
  PurgeSchema,
  SendMessageSchema,
  UserMetadataSchema,
} from '@/lib/contract';
import { PROBLEMS } from '@/lib/gateway/problem';
import { EXAMPLES } from './openapi-examples';

type Json = { [name: string]: unknown };

/** The API as OpenAPI 3.1, its schemas made from the contract. */
export function openApi({ appUrl, version }: { appUrl: string; version: string }): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shelftalk',
      version,
      summary: 'Product FAQs and a shopping assistant for storefronts.',
      description:
        'What browsers and servers may call. Checks run in this order: origin, method, media type, size, JSON, `Idempotency-Key`, fields. Every error is `application/problem+json`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: appUrl }],
    tags: [
      { name: 'shoppers', description: 'What the widget calls.' },
      { name: 'operations', description: 'What operators and orchestrators call.' },
    ],
    paths: paths(),
    components: {
      schemas: {
        ProductFaqs: schemaOf(ProductFaqsSchema),
        FaqAnswer: schemaOf(FaqAnswerSchema),
        SendMessage: schemaOf(SendMessageSchema),
        MessageReply: schemaOf(MessageReplySchema),
        Health: schemaOf(HealthSchema),
        Purge: schemaOf(PurgeSchema),
        Problem: schemaOf(ProblemSchema),
      },
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: Object.fromEntries(PROBLEM_CODES.map((code) => [code, problemResponse(code)])),
      securitySchemes: {
        adminToken: { type: 'http', scheme: 'bearer', description: 'ADMIN_TOKEN' },
        metricsToken: { type: 'http', scheme: 'bearer', description: 'METRICS_TOKEN' },
      },
    },
  };
}

const READ_PROBLEMS: ProblemCode[] = [
  'invalid_request',
  'origin_not_allowed',
  'page_not_allowed',
  'not_found',
  'method_not_allowed',
  'rate_limited',
  'internal',
  'misconfigured',
  'upstream_rejected',
  'upstream_unavailable',
  'upstream_timeout',
];

function paths(): Json {
  return {
    '/api/product-faqs': {
      get: {
        operationId: 'getProductFaqs',
        summary: 'The FAQs of a product page.',
        tags: ['shoppers'],
        parameters: [
          parameter('page_url'),
          parameter('locale'),
          parameter('count'),
          ...conditional(),
        ],
        responses: {
          200: {
            description:
              'The questions, or word that there will be none. A ready list is cacheable.',
            headers: headers('etag', 'cache-control'),
            content: json('ProductFaqs', {
              ready: EXAMPLES.ready,
              not_available: EXAMPLES.notAvailable,
            }),
          },
          202: {
            description: 'The questions are being written; ask again after `Retry-After`.',
            headers: headers('retry-after'),
            content: json('ProductFaqs', { generating: EXAMPLES.generating }),
          },
          304: notModified(),
          ...problems(READ_PROBLEMS),
        },
      },
    },
    '/api/product-faqs/{faq_id}': {
      get: {
        operationId: 'getFaqAnswer',
        summary: 'The answer to one of a page’s FAQs, shared between shoppers.',
        tags: ['shoppers'],
        parameters: [
          parameter('faq_id'),
          parameter('page_url'),
          parameter('locale'),
          ...conditional(),
        ],
        responses: {
          200: {
            description: 'The question and its answer, as Markdown.',
            headers: headers('etag', 'cache-control'),
            content: json('FaqAnswer', { answer: EXAMPLES.answer }),
          },
          304: notModified(),
          ...problems([...READ_PROBLEMS, 'faq_not_found']),
        },
      },
    },
    '/api/send_message': {
      post: {
        operationId: 'sendMessage',
        summary: 'Says something in a shopper’s own thread.',
        description:
          'The same `Idempotency-Key` with the same body gives the same reply and is said at most once. `faq_id` needs `page_url` and brings that FAQ into the thread.',
        tags: ['shoppers'],
        parameters: [parameter('idempotency-key')],
        requestBody: {
          required: true,
          description: `At most ${LIMITS.BODY_MAX_BYTES} bytes, nested at most 8 levels.`,
          content: json('SendMessage', {
            first: EXAMPLES.firstMessage,
            followUp: EXAMPLES.followUp,
          }),
        },
        responses: {
          200: {
            description: 'The reply, and the thread to go on with.',
            headers: headers('idempotent-replayed', 'cache-control'),
            content: json('MessageReply', {
              reply: EXAMPLES.reply,
              restarted: EXAMPLES.restartedReply,
            }),
          },
          ...problems([
            ...READ_PROBLEMS,
            'faq_not_found',
            'request_timeout',
            'delivery_unknown',
            'payload_too_large',
            'unsupported_media_type',
            'idempotency_key_reused',
          ]),
        },
      },
    },
    '/api/purge': {
      post: {
        operationId: 'purge',
        summary: 'Drops what is cached for a page, after the product was edited.',
        description: 'Answers 404 without `ADMIN_TOKEN` or with another token.',
        tags: ['operations'],
        security: [{ adminToken: [] }],
        requestBody: { required: true, content: json('Purge', { page: EXAMPLES.purge }) },
        responses: {
          200: {
            description: 'How many entries were dropped.',
            headers: headers('cache-control'),
            content: inline(
              { type: 'object', properties: { purged: { type: 'integer' } }, required: ['purged'] },
              EXAMPLES.purged,
            ),
          },
          ...problems([
            'invalid_request',
            'origin_not_allowed',
            'page_not_allowed',
            'not_found',
            'method_not_allowed',
            'request_timeout',
            'payload_too_large',
            'unsupported_media_type',
            'internal',
          ]),
        },
      },
    },
    '/api/health': operation('getHealth', 'How the gateway is; asks nobody else.', {
      200: {
        description: 'Fine, or degraded and still answering.',
        headers: headers('cache-control'),
        content: json('Health', { healthy: EXAMPLES.health }),
      },
    }),
    '/api/live': operation('getLive', 'Whether the process runs.', {
      200: { description: 'It does.', headers: headers(), content: status('live') },
    }),
    '/api/ready': operation('getReady', 'Whether new requests should be sent here.', {
      200: { description: 'They should.', headers: headers(), content: status('ready') },
      503: {
        description: 'The process is shutting down.',
        headers: headers('retry-after'),
        content: status('draining'),
      },
    }),
    '/api/metrics': operation(
      'getMetrics',
      'Prometheus metrics; 404 without METRICS_TOKEN or with another token.',
      {
        200: {
          description: 'Metrics as text.',
          headers: headers(),
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
      },
      { security: [{ metricsToken: [] }] },
    ),
    '/api/openapi.json': operation('getOpenApi', 'This description.', {
      200: {
        description: 'OpenAPI 3.1.',
        headers: headers(),
        content: inline({ type: 'object' }, { openapi: '3.1.0' }),
      },
    }),
  };
}

function operation(operationId: string, summary: string, ok: Json, extra: Json = {}): Json {
  const failures = problems(['origin_not_allowed', 'not_found', 'method_not_allowed', 'internal']);
  return {
    get: {
      operationId,
      summary,
      tags: ['operations'],
      ...extra,
      responses: { ...failures, ...ok },
    },
  };
}

/** Problems by status; codes that share a status share its entry, each with its example. */
function problems(codes: ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status: httpStatus } = PROBLEMS[code];
    byStatus.set(httpStatus, [...(byStatus.get(httpStatus) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([httpStatus, group]) => {
      const [only] = group;
      return [
        httpStatus,
        group.length === 1 && only
          ? { $ref: `#/components/responses/${only}` }
          : combined(httpStatus, group),
      ];
    }),
  );
}

function combined(httpStatus: number, codes: ProblemCode[]): Json {
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join(' '),
    headers: problemHeaders(httpStatus),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
      },
    },
  };
}

function problemResponse(code: ProblemCode): Json {
  return combined(PROBLEMS[code].status, [code]);
}

function problemExample(code: ProblemCode): Json {
  const { title, status: httpStatus } = PROBLEMS[code];
  return {
    type: `/api/openapi.json#/components/responses/${code}`,
    title,
    status: httpStatus,
    code,
    ...(hasRetryAfter(httpStatus) ? { retry_after_seconds: 2 } : {}),
    request_id: '0d4f3c1e-6a52-4b7e-9a55-0f2f0c7f3f10',
  };
}

function problemHeaders(httpStatus: number): Json {
  if (hasRetryAfter(httpStatus)) return headers('retry-after');
  return httpStatus === 405 ? headers('allow') : headers();
}

function hasRetryAfter(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus === 503;
}

function notModified(): Json {
  return {
    description: 'What `If-None-Match` names is current.',
    headers: headers('etag', 'cache-control'),
  };
}

function status(value: string): Json {
  return inline(
    { type: 'object', properties: { status: { const: value } }, required: ['status'] },
    { status: value },
  );
}

function json(schema: string, examples: Record<string, unknown>): Json {
  return {
    'application/json': {
      schema: { $ref: `#/components/schemas/${schema}` },
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, value]) => [name, { value }]),
      ),
    },
  };
}

function inline(schema: Json, example: unknown): Json {
  return { 'application/json': { schema, example } };
}

/** The contract checks it with code, which no schema can be made from. */
const USER_METADATA: ReturnType<typeof toJsonSchema> = {
  type: 'object',
  description: `Flat, at most ${LIMITS.METADATA_MAX_BYTES} bytes as JSON.`,
  maxProperties: LIMITS.METADATA_MAX_KEYS,
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
};

function schemaOf(schema: v.GenericSchema): Json {
  const { $schema, ...rest } = toJsonSchema(schema, {
    // What OpenAPI 3.1 speaks; older drafts write tuples in another way.
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === UserMetadataSchema.pipe[0] ? USER_METADATA : undefined,
    // What a program checks and a schema cannot say is said in words.
    overrideAction: ({ jsonSchema }) => jsonSchema,
  });
  return { ...rest };
}

function parameter(name: keyof typeof PARAMETERS): Json {
  return { $ref: `#/components/parameters/${name}` };
}

function conditional(): Json[] {
  return [parameter('if-none-match')];
}

function headers(...names: (keyof typeof HEADERS)[]): Json {
  return Object.fromEntries(
    (['x-request-id', ...names] as const).map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );
}

const QUERY = ProductFaqsQuerySchema.entries;

const PARAMETERS = {
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

const HEADERS = {
  'x-request-id': {
    description: 'The id of this request, in the log line too.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
  },
  'cache-control': {
    description: 'How long it may be kept, if at all.',
    schema: { type: 'string' },
  },
  etag: { description: 'For If-None-Match.', schema: { type: 'string' } },
  'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  allow: { description: 'The methods this path takes.', schema: { type: 'string' } },
  'idempotent-replayed': {
    description: 'Present when this reply was given before to the same key.',
    schema: { const: 'true' },
  },
} as const;
