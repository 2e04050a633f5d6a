import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiFixture, serveOnNode } from '@/lib/gateway/testing/api-fixture';

const PATH = '/api/v1/send_message';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('the embedded Alhena behind the edge', () => {
  const given: { request: Request; text: string }[] = [];
  const fixture = createApiFixture({
    handleLocal: async (request) => {
      given.push({ request, text: await request.text() });
      const isPost = request.method === 'POST';
      return new Response(isPost ? '{"result_text":"Hello."}' : '{"error":{}}', {
        status: isPost ? 200 : 405,
        headers: { ...JSON_TYPE, ...(isPost ? {} : { allow: 'POST' }) },
      });
    },
  });
  let served: Awaited<ReturnType<typeof serveOnNode>>;
  beforeAll(async () => {
    served = await serveOnNode(fixture.listener);
  });
  afterAll(() => served.close());

  it('is asked what the caller asked, under the app’s own address', async () => {
    const body = '{"query_text":"Größe?"}';
    const headers = { ...JSON_TYPE, authorization: 'Bearer local', 'x-forwarded-host': 'evil' };
    const reply = await served.send(`${PATH}?x=1`, { method: 'POST', headers, body });
    expect([reply.status, reply.text]).toEqual([200, '{"result_text":"Hello."}']);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const { request, text } = given.at(-1) ?? expect.unreachable();
    expect([request.method, request.url]).toEqual(['POST', `https://app.example${PATH}?x=1`]);
    expect(Object.fromEntries(request.headers)).toEqual({
      ...JSON_TYPE,
      authorization: 'Bearer local',
    });
    expect(text).toBe(body);
  });

  it.each(['GET', 'PUT', 'OPTIONS', 'TRACE'])('says itself what %s is', async (method) => {
    const reply = await served.send(PATH, { method });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is not given a body beyond the limit', async () => {
    const before = given.length;
    const body = 'x'.repeat(16_385);
    const reply = await served.send(PATH, { method: 'POST', headers: JSON_TYPE, body });
    expect([reply.status, JSON.parse(reply.text).code]).toEqual([413, 'payload_too_large']);
    expect(given).toHaveLength(before);
  });

  it('has its line in the log', async () => {
    const before = fixture.lines.length;
    await served.send(PATH, { method: 'TRACE' });
    const [line = '{}'] = fixture.lines.slice(before);
    expect(JSON.parse(line)).toMatchObject({ route: 'local', status: 405 });
  });
});
