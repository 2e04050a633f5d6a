import { LIMITS, type ProblemCode } from '@/lib/contract';
import { json } from './content';
import { EXAMPLES } from './examples';
import { headers } from './headers';
import { conditional, parameter } from './parameters';
import { problems } from './problems';
import type { Json } from './schema';

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

/** What the widget calls. */
export function shopperPaths(): Json {
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
  };
}

function notModified(): Json {
  return {
    description: 'What `If-None-Match` names is current.',
    headers: headers('etag', 'cache-control'),
  };
}
