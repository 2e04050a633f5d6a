import { GatewayError } from '@/lib/gateway/problem';
import type { Log } from '@/lib/gateway/telemetry/log';
import type { Tracer } from '@/lib/gateway/telemetry/tracing';
import { decideOrigin, type OriginDecision } from './origin';
import { jsonReply, type Reply } from './reply';
import { readBody } from './request-body';
import { requestIdOf } from './request-id';
import { problemReply, toResponse } from './respond';
import type { Route, RouteCall, RouteParts } from './route';
import { targetOf } from './target';
import type { VisitorOf } from './visitor';

export type HandlerParts = RouteParts & { log: Log; tracer: Tracer; visitorOf: VisitorOf };

/** What the mount knows beside the request: the address of the socket it came through. */
export type RequestInfo = { remoteAddress?: string | undefined };

export type Handler = (request: Request, info?: RequestInfo) => Promise<Response>;

/** The whole HTTP API as one Web-standard function. It never rejects. */
export function createHandler(parts: HandlerParts): Handler {
  const { config, metrics, log, tracer } = parts;
  const documentation = `${config.appUrl}/api/openapi.json`;
  const isSecure = config.appUrl.startsWith('https:');

  return async (request, info = {}) => {
    const begun = performance.now();
    const ended = metrics.requestStarted();
    const requestId = requestIdOf(request);
    const { url, route, parameter } = targetOf(request.url);
    const name = route?.name ?? (isLocalPath(url.pathname) ? 'local' : 'unknown');
    const visitor = parts.visitorOf(request, info.remoteAddress);
    const decision = decideOrigin(request.headers, config, route ?? {});
    const corsOrigin = decision.isAllowed ? decision.corsOrigin : undefined;
    const context = { request, requestId, corsOrigin, isSecure };
    const outcome: Outcome = await tracer.request(name, request, async () => {
      try {
        if (name === 'local' && parts.handleLocal) {
          const response = await passToLocal(request, url, requestId, parts);
          return { status: response.status, response };
        }
        const origin = originOf(decision);
        const reply = await answer(
          route,
          {
            request,
            url,
            parameter,
            caller: { requestId, origin, visitor },
          },
          parts,
        );
        return { status: reply.status, reply, response: toResponse(reply, context) };
      } catch (error) {
        const problem = problemReply(error, requestId, documentation);
        const reply =
          route && problem.code === 'method_not_allowed' ? withAllow(problem, route) : problem;
        return { status: reply.status, reply, error, response: toResponse(reply, context) };
      }
    });

    const ms = performance.now() - begun;
    ended(name, methodLabel(request.method), outcome.response.status, ms);
    log.request({
      request_id: requestId,
      method: methodLabel(request.method),
      route: name,
      status: outcome.response.status,
      ms: Math.round(ms * 10) / 10,
      visitor,
      ...(outcome.reply?.code === undefined ? {} : { code: outcome.reply.code }),
      ...(outcome.reply?.isReplayed ? { replayed: true } : {}),
      ...(outcome.error === undefined ? {} : causeOf(outcome.error)),
    });
    return outcome.response;
  };
}

type Outcome = { status: number; response: Response; reply?: Reply; error?: unknown };

function originOf(decision: OriginDecision): string | undefined {
  if (decision.isAllowed) return decision.origin;
  throw new GatewayError('origin_not_allowed', {
    detail: 'Add the origin of this site to STOREFRONT_ORIGINS.',
  });
}

async function answer(
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

function isLocalPath(path: string): boolean {
  return path.startsWith('/api/v1/');
}

/** Hands the request on under the app's own address, with a body that is bounded like any other. */
async function passToLocal(
  request: Request,
  url: URL,
  requestId: string,
  { config, clock, handleLocal }: HandlerParts,
): Promise<Response> {
  if (!handleLocal) throw new GatewayError('not_found');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await readBody(request, clock) : undefined;
  const response = await handleLocal(
    new Request(`${config.appUrl}${url.pathname}${url.search}`, {
      method: request.method,
      headers: request.headers,
      ...(body ? { body } : {}),
    }),
  );
  const headers = new Headers(response.headers);
  headers.set('x-request-id', requestId);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  return new Response(request.method === 'HEAD' ? null : response.body, {
    status: response.status,
    headers,
  });
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

function methodLabel(method: string): string {
  return METHODS.has(method) ? method : 'other';
}

/** Where an error came from, without its words: they may quote what was sent. */
function causeOf(error: unknown): { error?: string } {
  if (error instanceof GatewayError)
    return error.cause instanceof Error ? { error: error.cause.name } : {};
  if (!(error instanceof Error)) return { error: typeof error };
  const place = /\(?([^\s()]+:\d+:\d+)\)?/.exec(error.stack?.split('\n')[1] ?? '')?.[1] ?? '';
  return { error: `${error.name} ${place.split('/').slice(-2).join('/')}`.trim() };
}
