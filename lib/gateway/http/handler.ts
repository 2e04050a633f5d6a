import { GatewayError } from '@/lib/gateway/problem';
import { errorName } from '@/lib/gateway/telemetry/error-name';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { Tracer } from '@/lib/gateway/telemetry/tracing';
import type { ApiRequest } from './api-request';
import { isLocalPath, passToLocal } from './local';
import { decideOrigin, type OriginDecision } from './origin';
import { jsonReply, type Reply } from './reply';
import { requestIdOf } from './request-id';
import { problemReply, toAnswer } from './respond';
import type { Route, RouteCall, RouteParts } from './route';
import { targetOf } from './target';
import type { VisitorOf } from './visitor';

export type HandlerParts = RouteParts & { log: Log; tracer: Tracer; visitorOf: VisitorOf };

/** What the mount knows beside the request: the address of the socket it came through. */
export type RequestInfo = { remoteAddress?: string | undefined };

/** What goes back, before a mount writes it; null is no body. */
export type Answer = { status: number; headers: Record<string, string>; body: string | null };

export type Answerer = (request: ApiRequest, info: RequestInfo) => Promise<Answer>;

/** The whole HTTP API, for every mount. It never rejects. */
export function createHandler(parts: HandlerParts): Answerer {
  const { config, metrics, log, tracer } = parts;
  const documentation = `${config.appUrl}/api/openapi.json`;
  const isSecure = config.appUrl.startsWith('https:');

  return async (request, { remoteAddress }) => {
    const begun = performance.now();
    const ended = metrics.requestStarted();
    const { method, headers } = request;
    const requestId = requestIdOf(headers);
    const { url, route, parameter } = targetOf(request.url);
    const name = route?.name ?? (isLocalPath(url.pathname) ? 'local' : 'unknown');
    const visitor = parts.visitorOf(headers, remoteAddress);
    const decision = decideOrigin(headers, config, route ?? {});
    const corsOrigin = decision.isAllowed ? decision.corsOrigin : undefined;
    const context = { method, headers, requestId, corsOrigin, isSecure };
    const outcome: Outcome = await tracer.request(name, request, async () => {
      try {
        const { handleLocal } = parts;
        if (name === 'local' && handleLocal) {
          const answer = await passToLocal(request, url, requestId, { ...parts, handleLocal });
          return { status: answer.status, answer };
        }
        const caller = { requestId, origin: originOf(decision), visitor };
        const reply = await replyTo(route, { request, url, parameter, caller }, parts);
        return { status: reply.status, reply, answer: toAnswer(reply, context) };
      } catch (error) {
        const problem = problemReply(error, requestId, documentation);
        const reply =
          route && problem.code === 'method_not_allowed' ? withAllow(problem, route) : problem;
        return { status: reply.status, reply, error, answer: toAnswer(reply, context) };
      }
    });

    const { status } = outcome.answer;
    const ms = performance.now() - begun;
    ended(name, methodLabel(method), status, ms);
    log.request({
      request_id: requestId,
      method: methodLabel(method),
      route: name,
      status,
      ms: Math.round(ms * 10) / 10,
      visitor,
      ...(outcome.reply?.code === undefined ? {} : { code: outcome.reply.code }),
      ...(outcome.reply?.isReplayed ? { replayed: true } : {}),
      ...(outcome.error === undefined ? {} : causeOf(outcome.error)),
    });
    return outcome.answer;
  };
}

type Outcome = { status: number; answer: Answer; reply?: Reply; error?: unknown };

function originOf(decision: OriginDecision): string | undefined {
  if (decision.isAllowed) return decision.origin;
  throw new GatewayError('origin_not_allowed', {
    detail: 'Add the origin of this site to STOREFRONT_ORIGINS.',
  });
}

async function replyTo(
  route: Route | undefined,
  call: RouteCall,
  parts: HandlerParts,
): Promise<Reply> {
  const { headers, method } = call.request;
  if (!route || route.isThere?.(headers, parts.config) === false)
    throw new GatewayError('not_found');
  const allowed = allowedMethods(route);
  if (method === 'OPTIONS') return preflightReply(allowed);
  const handler =
    method === 'GET' || method === 'HEAD'
      ? route.methods.GET
      : method === 'POST'
        ? route.methods.POST
        : undefined;
  if (!handler)
    throw new GatewayError('method_not_allowed', { detail: `Use ${allowed.join(', ')}.` });
  return handler(call, parts);
}

function preflightReply(allowed: string[]): Reply {
  const methods = allowed.join(', ');
  return {
    ...jsonReply(204, null),
    headers: {
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'content-type, idempotency-key, x-request-id',
      'access-control-max-age': '600',
    },
  };
}

function allowedMethods(route: Route): string[] {
  return [
    ...(route.methods.GET ? ['GET', 'HEAD'] : []),
    ...(route.methods.POST ? ['POST'] : []),
    'OPTIONS',
  ];
}

function withAllow(reply: Reply, route: Route): Reply {
  return { ...reply, headers: { allow: allowedMethods(route).join(', ') } };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

function methodLabel(method: string): string {
  return METHODS.has(method) ? method : 'other';
}

/** Where an error came from, without its words: they may quote what was sent. */
function causeOf(error: unknown): { error?: string } {
  if (error instanceof GatewayError)
    return error.cause instanceof Error ? { error: errorName(error.cause) } : {};
  if (!(error instanceof Error)) return { error: errorName(error) };
  const place = /\(?([^\s()]+:\d+:\d+)\)?/.exec(error.stack?.split('\n')[1] ?? '')?.[1] ?? '';
  return { error: `${errorName(error)} ${place.split('/').slice(-2).join('/')}`.trim() };
}
