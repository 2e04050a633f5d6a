import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from '../../e2e/upstream/server';
import type { SendMessageRequest } from './alhena';
import { createAlhena } from './client';
import {
  AlhenaConnectionError,
  type AlhenaError,
  AlhenaReplyError,
  AlhenaStatusError,
  AlhenaTimeoutError,
  type Delivery,
} from './errors';
import { failure } from './testing/failure';

const KEY = 'canary-9c1f';
/** Words that only the upstream writes. */
const UPSTREAM_WORDS = [KEY, 'Traceback', '<html', 'Refused', 'not HTTP', 'Größe', 'You said'];

type Row = {
  fault: string;
  kind: new (...args: never[]) => AlhenaError;
  delivery: Delivery;
  /** Calls a list makes, calls a message makes. */
  calls: [number, number];
  /** Whether each call was processed before it failed. */
  accepted: boolean;
  status?: number;
  /** Too short for a reply that stalls, ample for one that fails by itself. */
  timeoutMs?: number;
};

const timeout = (fault: string): Row => ({
  fault,
  kind: AlhenaTimeoutError,
  delivery: 'unknown',
  calls: [3, 1],
  accepted: true,
  timeoutMs: 200,
});
const reply = (fault: string, calls: [number, number] = [2, 1]): Row => ({
  fault,
  kind: AlhenaReplyError,
  delivery: 'unknown',
  calls,
  accepted: true,
});
const broken = (fault: string, accepted: boolean): Row => ({
  fault,
  kind: AlhenaConnectionError,
  delivery: 'unknown',
  calls: [3, 1],
  accepted,
});
const status = (
  fault: string,
  code: number,
  delivery: Delivery,
  calls: [number, number],
  accepted = false,
): Row => ({ fault, kind: AlhenaStatusError, status: code, delivery, calls, accepted });

const FAILING: Row[] = [
  timeout('timeout_headers'),
  timeout('stall_body'),
  timeout('slow_drip'),
  reply('truncated_json'),
  reply('short_body_cl'),
  reply('chunked_no_end'),
  reply('wrong_ct_html'),
  reply('s200_empty'),
  reply('s204'),
  reply('latin1'),
  reply('schema_wrong'),
  reply('schema_null'),
  reply('json_array'),
  reply('status_unknown'),
  reply('bad_gzip'),
  reply('reset_mid'),
  reply('huge_body', [1, 1]),
  reply('gzip_bomb', [1, 1]),
  broken('garbage', true),
  broken('huge_header', true),
  broken('reset_before', false),
  broken('fin_before', false),
  broken('processed_then_reset', true),
  status('s301_loop', 301, 'unknown', [1, 1], true),
  status('s302_offsite', 302, 'unknown', [1, 1], true),
  status('s307_offsite', 307, 'unknown', [1, 1], true),
  status('s400', 400, 'final', [1, 1]),
  status('s401', 401, 'final', [1, 1]),
  status('s403', 403, 'final', [1, 1]),
  status('s404', 404, 'final', [1, 1]),
  status('s408', 408, 'unknown', [3, 1]),
  status('s418', 418, 'final', [1, 1]),
  status('s422', 422, 'final', [1, 1]),
  status('s429', 429, 'refused', [3, 2]),
  status('s429_ra', 429, 'refused', [3, 2]),
  status('s429_ra_huge', 429, 'refused', [1, 1]),
  status('s500', 500, 'unknown', [3, 1], true),
  status('s500_endless', 500, 'unknown', [3, 1], true),
  status('s501', 501, 'unknown', [1, 1]),
  status('s502', 502, 'unknown', [3, 1], true),
  status('s503', 503, 'unknown', [3, 1], true),
  status('s503_ra', 503, 'refused', [3, 2]),
  status('s503_ra_zero', 503, 'refused', [3, 2]),
  status('s503_ra_nan', 503, 'unknown', [3, 1], true),
  status('ra_http_date_past', 503, 'refused', [3, 2]),
  status('ra_http_date_future', 503, 'refused', [3, 2]),
  status('s504', 504, 'unknown', [3, 1], true),
];

const HARMLESS = [
  'no_ct',
  'bom',
  'early_hints',
  'utf8_split',
  'gzip',
  'dup_keys_proto',
  'schema_mixed',
  'slow-50',
  's203',
];

let upstream: Upstream;
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

beforeAll(async () => {
  upstream = await startUpstream({ key: KEY });
  process.on('unhandledRejection', onUnhandled);
});
afterAll(async () => {
  process.off('unhandledRejection', onUnhandled);
  await upstream.close();
});

describe('every fault of the upstream', () => {
  it.concurrent.each(FAILING)('$fault fails a list as itself', async (row) => {
    const page_url = pageOf(row.fault, 'list');
    const error = await failure(client(row).productFaqs({ page_url, locale: 'en' }));
    expectFailure(error, row);
    expect(callsTo(page_url)).toEqual(loggedCalls(row, row.calls[0]));
  });

  it.concurrent.each(FAILING)('$fault fails a message, said at most once', async (row) => {
    const page_url = pageOf(row.fault, 'message');
    const error = await failure(client(row).sendMessage({ query_text: 'Hi', page_url }));
    expectFailure(error, row);
    expect(callsTo(page_url)).toEqual(loggedCalls(row, row.calls[1]));
  });

  it.concurrent.each(FAILING)(
    '$fault fails an answer asked without a thread like a list',
    async (row) => {
      const page_url = pageOf(row.fault, 'answer');
      const request: SendMessageRequest = { query_text: 'Hi', faq_id: 1 };
      const error = await failure(
        client(row).sendMessage(
          { ...request, query_text: questionOf(page_url), page_url },
          { answerOnly: true },
        ),
      );
      expectFailure(error, row);
      expect(callsTo(page_url)).toEqual(loggedCalls(row, row.calls[0]));
    },
  );

  it.concurrent('chunk_ext_bad is unknown delivery, and a message is said once', async () => {
    const page_url = pageOf('chunk_ext_bad', 'message');
    const error = await failure(client().sendMessage({ query_text: 'Hi', page_url }));
    expect(error.delivery).toBe('unknown');
    expect(callsTo(page_url)).toHaveLength(1);
    expectNothingLeaks(error);
  });

  it.concurrent.each(HARMLESS)('%s disturbs nobody', async (fault) => {
    const page_url = pageOf(fault, 'good');
    const alhena = client();
    const list = await alhena.productFaqs({ page_url, locale: 'de', count: 2 });
    expect(list).toMatchObject({ status: 'ready', faqs: [{ faq_id: 1 }, { faq_id: 2 }] });
    expect(JSON.stringify(list)).toContain('Größe');
    const answer = await alhena.sendMessage({ query_text: 'Größe 👕?', page_url });
    expect(answer.result_text).toContain('you asked “Größe 👕?”');
    expect(callsTo(page_url)).toHaveLength(2);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('after all of them', () => {
  it('the key went to no other host and no rejection was left alone', () => {
    expect(upstream.log().offsite).toEqual({ hits: 0, with_authorization: 0 });
    expect(unhandled).toEqual([]);
  });

  it('a bomb takes no more memory than the cap', async () => {
    const before = process.memoryUsage().rss;
    for (const fault of ['huge_body', 'gzip_bomb', 'huge_body', 'gzip_bomb']) {
      await failure(client().productFaqs({ page_url: pageOf(fault, 'memory') }));
    }
    expect((process.memoryUsage().rss - before) / 1_048_576).toBeLessThan(50);
  });

  it('the next good call succeeds', async () => {
    const list = await client().productFaqs({ page_url: 'https://shop.example/products/tent' });
    expect(list.status).toBe('ready');
  });
});

function client({ timeoutMs = 10_000 }: { timeoutMs?: number } = {}) {
  return createAlhena({
    apiKey: KEY,
    baseUrl: upstream.url,
    random: () => 0,
    readTimeoutMs: timeoutMs,
    messageTimeoutMs: timeoutMs,
    readDeadlineMs: 25_000,
    messageDeadlineMs: 25_000,
  });
}

function pageOf(fault: string, use: string): string {
  return `https://shop.example/${fault}/${use}`;
}

function questionOf(pageUrl: string): string {
  const use = new URL(pageUrl).pathname.split('/').at(-1) ?? '';
  return `Which Größe of the ${use.charAt(0).toUpperCase()}${use.slice(1)} fits me? 👕`;
}

function callsTo(pageUrl: string): boolean[] {
  return upstream
    .log()
    .calls.filter(({ page_url }) => page_url === pageUrl)
    .map(({ accepted }) => accepted);
}

function loggedCalls({ accepted }: Row, count: number): boolean[] {
  return Array.from({ length: count }, () => accepted);
}

function expectFailure(error: AlhenaError, row: Row): void {
  expect(error).toBeInstanceOf(row.kind);
  expect(error.delivery).toBe(row.delivery);
  expect(error instanceof AlhenaStatusError ? error.status : undefined).toBe(row.status);
  expectNothingLeaks(error);
}

function expectNothingLeaks(error: AlhenaError): void {
  const seen = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`;
  for (const word of UPSTREAM_WORDS) expect(seen).not.toContain(word);
}
