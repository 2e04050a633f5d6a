import { inline, json, status } from './content';
import { EXAMPLES } from './examples';
import { headers } from './headers';
import { problems } from './problems';
import type { Json } from './schema';

/** What operators and orchestrators call. */
export function operatorPaths(): Json {
  return {
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
