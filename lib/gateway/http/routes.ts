import { hash } from 'node:crypto';
import type { SendMessage } from '@/lib/contract';
import { VERSION } from '@/lib/gateway/version';
import type { ApiRequest } from './api-request';
import { hasBearer } from './bearer';
import {
  type ParsedMessage,
  parseFaqAnswerQuery,
  parseIdempotencyKey,
  parseProductFaqsQuery,
  parsePurge,
  parseSendMessage,
} from './fields';
import { canonicalJson, parseJsonObject } from './json';
import { openApi } from './openapi/openapi';
import { jsonReply, type Reply, sharedReply } from './reply';
import { assertJsonMediaType, readBody } from './request-body';
import type { Route, RouteCall, RouteParts } from './route';

/** Every path of the API. Each handler has one shape: parse, one gateway call, reply. */
export const ROUTES: Record<string, Route> = {
  '/api/product-faqs': { name: 'product_faqs', methods: { GET: productFaqs } },
  '/api/product-faqs/{faq_id}': { name: 'faq_answer', methods: { GET: faqAnswer } },
  '/api/send_message': { name: 'send_message', methods: { POST: sendMessage } },
  '/api/purge': {
    name: 'purge',
    methods: { POST: purge },
    isThere: (headers, config) => hasBearer(headers, config.adminToken),
  },
  '/api/health': { name: 'health', methods: { GET: health }, allowNavigation: true },
  '/api/live': { name: 'live', methods: { GET: live }, allowNavigation: true },
  '/api/ready': { name: 'ready', methods: { GET: ready }, allowNavigation: true },
  '/api/openapi.json': { name: 'openapi', methods: { GET: document }, allowNavigation: true },
  '/api/metrics': {
    name: 'metrics',
    methods: { GET: metrics },
    isThere: (headers, config) => hasBearer(headers, config.metricsToken),
  },
};

async function productFaqs({ url, caller }: RouteCall, parts: RouteParts): Promise<Reply> {
  const query = parseProductFaqsQuery(url);
  await parts.limits.reads(caller.visitor);
  const faqs = await parts.gateway.productFaqs(query, caller);
  switch (faqs.status) {
    case 'ready':
      return sharedReply(faqs);
    case 'not_available':
      return jsonReply(200, faqs);
    case 'generating':
      return jsonReply(202, faqs, { headers: { 'retry-after': String(faqs.retry_after_seconds) } });
    default:
      return faqs satisfies never;
  }
}

async function faqAnswer({ url, parameter, caller }: RouteCall, parts: RouteParts): Promise<Reply> {
  const query = parseFaqAnswerQuery(parameter, url);
  await parts.limits.reads(caller.visitor);
  return sharedReply(await parts.gateway.faqAnswer(query, caller));
}

async function sendMessage({ request, caller }: RouteCall, parts: RouteParts): Promise<Reply> {
  const body = await readJsonObject(request, parts);
  const key = parseIdempotencyKey(request.headers);
  const message = parseSendMessage(body);
  const trusted = await trustedMetadata(request, message, parts);
  await parts.limits.messages(caller.visitor);
  const fingerprint = hash('sha256', canonicalJson(message));
  const { reply, replayed } = await parts.gateway.sendMessage(
    trusted,
    { key, fingerprint },
    caller,
  );
  return jsonReply(200, reply, {
    isReplayed: replayed,
    ...(replayed ? { headers: { 'idempotent-replayed': 'true' } } : {}),
  });
}

/** What a signed token and the server's own hook say about the shopper wins over what the browser says. */
async function trustedMetadata(
  request: ApiRequest,
  message: ParsedMessage,
  { config, verifyUserToken }: RouteParts,
): Promise<SendMessage> {
  const { user_token, user_metadata, ...rest } = message;
  const claims = user_token === undefined ? {} : await verifyUserToken(user_token);
  const added = await config.addMetadata?.({
    request: request.toRequest(),
    page_url: message.page_url,
    locale: message.locale,
    user_metadata: { ...user_metadata, ...claims },
  });
  const merged = { ...user_metadata, ...claims, ...added };
  return Object.keys(merged).length === 0 ? rest : { ...rest, user_metadata: merged };
}

async function purge({ request }: RouteCall, parts: RouteParts): Promise<Reply> {
  const { page_url } = parsePurge(await readJsonObject(request, parts));
  return jsonReply(200, { purged: await parts.gateway.purge(page_url) });
}

async function health(_call: RouteCall, { gateway }: RouteParts): Promise<Reply> {
  return jsonReply(200, gateway.health());
}

async function live(): Promise<Reply> {
  return jsonReply(200, { status: 'live' });
}

async function ready(_call: RouteCall, { isReady }: RouteParts): Promise<Reply> {
  return isReady()
    ? jsonReply(200, { status: 'ready' })
    : jsonReply(503, { status: 'draining' }, { headers: { 'retry-after': '5' } });
}

async function document(_call: RouteCall, { config }: RouteParts): Promise<Reply> {
  return jsonReply(200, openApi({ appUrl: config.appUrl, version: VERSION }));
}

async function metrics(_call: RouteCall, parts: RouteParts): Promise<Reply> {
  const { contentType, text } = parts.metrics;
  return { status: 200, contentType, body: await text() };
}

async function readJsonObject(
  request: ApiRequest,
  { clock }: RouteParts,
): Promise<Record<string, unknown>> {
  assertJsonMediaType(request.headers);
  return parseJsonObject(await readBody(request, clock));
}
