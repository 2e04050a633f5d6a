import {
  FaqAnswerSchema,
  HealthSchema,
  MessageReplySchema,
  PROBLEM_CODES,
  ProblemSchema,
  ProductFaqsSchema,
  PurgeSchema,
  SendMessageSchema,
} from '@/lib/contract';
import { HEADERS } from './headers';
import { operatorPaths } from './operator-paths';
import { PARAMETERS } from './parameters';
import { problemResponse } from './problems';
import { type Json, schemaOf } from './schema';
import { shopperPaths } from './shopper-paths';

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
    paths: { ...shopperPaths(), ...operatorPaths() },
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
