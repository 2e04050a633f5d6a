import { AsyncLocalStorage } from 'node:async_hooks';
import type { ShelftalkConfig } from '@/lib/gateway/config';
import type { Metrics } from './metrics';
import { createSpanExporter, type Span } from './span-export';
import { newSpanId, newTraceId, parseTraceparent } from './trace-context';

/** Spans of requests and of the calls they make upstream. */
export type Tracer = {
  /** Runs the work inside a span of its own, continuing the caller's trace (W3C Trace Context). */
  request<T extends { status: number }>(
    route: string,
    request: Traced,
    work: () => Promise<T>,
  ): Promise<T>;
  /** A call that just ended, under the request it was made for. */
  upstreamCall(route: string, outcome: string, ms: number): void;
  /** Sends what is left. */
  close(): Promise<void>;
};

const NO_TRACER: Tracer = {
  request: (_route, _request, work) => work(),
  upstreamCall: () => {},
  close: async () => {},
};

/** What a span tells of a request. */
type Traced = { method: string; headers: { get(name: string): string | null } };

type TracerConfig = Partial<
  Pick<ShelftalkConfig, 'otlpEndpoint' | 'otlpHeaders' | 'otelServiceName' | 'fetch'>
>;

type Parent = { traceId: string; spanId: string };

/** Tracing by OTLP/HTTP when `otlpEndpoint` is set; nothing at all otherwise. */
export function createTracer({
  otlpEndpoint,
  otlpHeaders = {},
  otelServiceName = 'shelftalk',
  fetch = globalThis.fetch,
}: TracerConfig): Tracer {
  if (otlpEndpoint === undefined) return NO_TRACER;
  const exporter = createSpanExporter({
    endpoint: otlpEndpoint,
    headers: otlpHeaders,
    serviceName: otelServiceName,
    fetch,
  });
  const current = new AsyncLocalStorage<Parent>();

  return {
    request: async (route, request, work) => {
      const caller = parseTraceparent(request.headers.get('traceparent'));
      const parent: Parent = { traceId: caller?.traceId ?? newTraceId(), spanId: newSpanId() };
      const begun = Date.now();
      const result = await current.run(parent, work);
      exporter.add({
        ...parent,
        ...(caller ? { parentSpanId: caller.spanId } : {}),
        name: `${request.method} ${route}`,
        kind: 'server',
        startMs: begun,
        endMs: Date.now(),
        attributes: {
          'http.request.method': request.method,
          'http.route': route,
          'http.response.status_code': result.status,
        },
        isError: result.status >= 500,
      });
      return result;
    },
    upstreamCall: (route, outcome, ms) => {
      const parent = current.getStore();
      const end = Date.now();
      const span: Span = {
        traceId: parent?.traceId ?? newTraceId(),
        spanId: newSpanId(),
        ...(parent ? { parentSpanId: parent.spanId } : {}),
        name: `alhena ${route}`,
        kind: 'client',
        startMs: end - ms,
        endMs: end,
        attributes: { 'shelftalk.upstream.route': route, 'shelftalk.upstream.outcome': outcome },
        isError: outcome !== 'ok',
      };
      exporter.add(span);
    },
    close: () => exporter.close(),
  };
}

/** The same metrics, with a span for every call upstream. */
export function traced(metrics: Metrics, tracer: Tracer): Metrics {
  return {
    ...metrics,
    upstreamCall: (route, outcome, ms) => {
      metrics.upstreamCall(route, outcome, ms);
      tracer.upstreamCall(route, outcome, ms);
    },
  };
}
