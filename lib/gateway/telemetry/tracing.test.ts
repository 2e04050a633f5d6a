import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { configFromEnv } from '@/lib/gateway/config';
import { createTracer } from './tracing';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('tracing', () => {
  it('sends a request and its upstream calls as spans of one trace', async () => {
    const collector = await startCollector();
    const tracer = createTracer({ otlpEndpoint: collector.url });
    const request = new Request('http://localhost/api/send_message?canary', {
      method: 'POST',
      headers: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
    });
    await tracer.request('send_message', request, async () => {
      tracer.upstreamCall('send_message', 'timeout', 40);
      return { status: 504 };
    });
    await tracer.close();

    const [received] = collector.received;
    expect(received).toMatchObject({ path: '/v1/traces', contentType: 'application/json' });
    const body = JSON.parse(received?.body ?? '');
    const [call, root] = body.resourceSpans[0].scopeSpans[0].spans;
    expect(root).toMatchObject({
      traceId: 'a'.repeat(32),
      parentSpanId: 'b'.repeat(16),
      name: 'POST send_message',
      kind: 2,
      status: { code: 2 },
      attributes: expect.arrayContaining([
        { key: 'http.response.status_code', value: { intValue: '504' } },
      ]),
    });
    expect(call).toMatchObject({
      traceId: root.traceId,
      parentSpanId: root.spanId,
      name: 'alhena send_message',
      kind: 3,
    });
    expect(Number(call.endTimeUnixNano) - Number(call.startTimeUnixNano)).toBeGreaterThanOrEqual(
      39e6,
    );
    expect(received?.body).not.toContain('canary');
  });

  it.each(['', 'garbage', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`])(
    'begins a trace of its own after traceparent %j',
    async (traceparent) => {
      const collector = await startCollector();
      const tracer = createTracer({ otlpEndpoint: collector.url });
      const request = new Request('http://localhost/', { headers: { traceparent } });
      await tracer.request('live', request, async () => ({ status: 200 }));
      await tracer.close();
      const [span] = JSON.parse(collector.received[0]?.body ?? '').resourceSpans[0].scopeSpans[0]
        .spans;
      expect(span.traceId).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
      expect(span.parentSpanId).toBeUndefined();
    },
  );

  it('takes name and headers from the variables of the specification', async () => {
    const collector = await startCollector();
    const config = configFromEnv({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'Api-Key=secret%2Cwith%20comma, x-tenant = shop ,,',
      OTEL_SERVICE_NAME: 'questions of the shop',
    });
    const tracer = createTracer(config);
    await tracer.request('live', new Request('http://localhost/'), async () => ({ status: 200 }));
    await tracer.close();

    const [received] = collector.received;
    expect(received?.headers).toMatchObject({
      'api-key': 'secret,with comma',
      'x-tenant': 'shop',
      'content-type': 'application/json',
    });
    expect(JSON.parse(received?.body ?? '').resourceSpans[0].resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'questions of the shop' },
    });
  });

  it('takes the headers to no other host', async () => {
    const elsewhere = await startCollector();
    const collector = await startCollector(`${elsewhere.url}/v1/traces`);
    const tracer = createTracer({
      otlpEndpoint: collector.url,
      otlpHeaders: { 'api-key': 'secret' },
    });
    await tracer.request('live', new Request('http://localhost/'), async () => ({ status: 200 }));
    await tracer.close();
    expect(collector.received).toHaveLength(1);
    expect(elsewhere.received).toEqual([]);
  });

  it('loses spans, and nothing else, when the collector is away', async () => {
    const tracer = createTracer({ otlpEndpoint: 'http://127.0.0.1:1' });
    const result = await tracer.request('live', new Request('http://localhost/'), async () => ({
      status: 200,
    }));
    expect(result).toEqual({ status: 200 });
    await expect(tracer.close()).resolves.toBeUndefined();
  });

  it('is nothing at all without an endpoint', async () => {
    const never: typeof fetch = async () => {
      throw new Error('nothing may be sent');
    };
    const tracer = createTracer({ fetch: never });
    await tracer.request('live', new Request('http://localhost/'), async () => ({ status: 200 }));
    await expect(tracer.close()).resolves.toBeUndefined();
  });
});

/** A collector; with `movedTo` one that sends everybody there. */
async function startCollector(movedTo?: string) {
  const received: {
    path: string;
    contentType: string;
    headers: IncomingHttpHeaders;
    body: string;
  }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        contentType: request.headers['content-type'] ?? '',
        headers: request.headers,
        body,
      });
      if (movedTo !== undefined) response.writeHead(307, { location: movedTo });
      response.end('{}');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
