import { VERSION } from '@/lib/gateway/version';

export type Span = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: 'server' | 'client';
  startMs: number;
  endMs: number;
  attributes: Record<string, string | number>;
  isError: boolean;
};

export type SpanExporter = { add(span: Span): void; close(): Promise<void> };

const BATCH_MS = 2000;
const BATCH_MAX = 512;
/** Spans beyond this are dropped: a collector that is away costs memory no further. */
const QUEUE_MAX = 4096;
const EXPORT_TIMEOUT_MS = 5000;
const KINDS = { server: 2, client: 3 } as const;

type Collector = {
  endpoint: string;
  /** Sent with every export; may hold a key. */
  headers: Record<string, string>;
  serviceName: string;
  fetch: typeof globalThis.fetch;
};

/** Sends spans in batches as OTLP/HTTP JSON to `{endpoint}/v1/traces`. A failed export is dropped, never thrown. */
export function createSpanExporter(collector: Collector): SpanExporter {
  const { endpoint } = collector;
  const target = endpoint.endsWith('/v1/traces') ? endpoint : `${endpoint}/v1/traces`;
  let queue: Span[] = [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = queue;
    queue = [];
    if (batch.length > 0) sending = sending.then(() => send(collector, target, batch));
    return sending;
  }

  return {
    add: (span) => {
      if (queue.length >= QUEUE_MAX) return;
      queue.push(span);
      if (queue.length === BATCH_MAX) void flush();
      else timer ??= setTimeout(flush, BATCH_MS).unref();
    },
    close: flush,
  };
}

async function send(collector: Collector, target: string, batch: Span[]): Promise<void> {
  try {
    const response = await collector.fetch(target, {
      method: 'POST',
      headers: { ...collector.headers, 'content-type': 'application/json' },
      body: JSON.stringify(toOtlp(batch, collector.serviceName)),
      // Followed, a redirect could carry the collector's key to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(EXPORT_TIMEOUT_MS),
    });
    await response.body?.cancel();
  } catch {
    // The collector is away; the requests it would have heard of are answered all the same.
  }
}

function toOtlp(spans: Span[], serviceName: string): object {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: attributesOf({ 'service.name': serviceName, 'service.version': VERSION }),
        },
        scopeSpans: [{ scope: { name: 'shelftalk', version: VERSION }, spans: spans.map(toSpan) }],
      },
    ],
  };
}

function toSpan(span: Span): object {
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId === undefined ? {} : { parentSpanId: span.parentSpanId }),
    name: span.name,
    kind: KINDS[span.kind],
    startTimeUnixNano: nanoseconds(span.startMs),
    endTimeUnixNano: nanoseconds(span.endMs),
    attributes: attributesOf(span.attributes),
    status: span.isError ? { code: 2 } : {},
  };
}

function attributesOf(attributes: Span['attributes']): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));
}

function nanoseconds(ms: number): string {
  return `${BigInt(Math.round(ms * 1000))}000`;
}
