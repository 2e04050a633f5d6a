import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream, type Upstream } from '@/e2e/upstream/server';
import { createAlhena } from '@/lib/alhena/client';
import { GatewayError } from './problem';
import { type GatewayUnderTest, gatewayUnderTest, SHOP } from './testing/gateway-under-test';
import { manualClock } from './testing/manual-clock';

/** The gateway against an upstream that fails on a real socket, with deadlines a test can wait for. */
let upstream: Upstream;
const open: GatewayUnderTest[] = [];

beforeAll(async () => {
  upstream = await startUpstream();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
  upstream.reset();
});
afterAll(() => upstream.close());

type SetUp = { url?: string; clock?: ReturnType<typeof manualClock>; isPatient?: boolean };

function setUp(parts: SetUp = {}) {
  const alhena = createAlhena({
    apiKey: 'test-key',
    baseUrl: parts.url ?? upstream.url,
    ...(parts.isPatient
      ? {}
      : {
          readTimeoutMs: 250,
          readDeadlineMs: 900,
          messageTimeoutMs: 300,
          messageDeadlineMs: 500,
        }),
  });
  const gateway = gatewayUnderTest(
    { faqFreshSeconds: 100 },
    { alhena, ...(parts.clock ? { clock: parts.clock } : {}) },
  );
  open.push(gateway);
  return gateway;
}

function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'fine',
    (error: unknown) => (error instanceof GatewayError ? error.code : `unforeseen: ${error}`),
  );
}

const accepted = (route: 'product_faqs' | 'send_message') =>
  upstream.log().calls.filter((call) => call.route === route && call.accepted).length;
const calls = (route: 'product_faqs' | 'send_message') =>
  upstream.log().calls.filter((call) => call.route === route).length;

type Row = {
  id: string;
  fault: string;
  read: string;
  message: string;
  /** Messages the upstream took, each surely at most once. */
  taken: 0 | 1;
};

const row = (id: string, fault: string, read: string, message: string, taken: 0 | 1): Row => ({
  id,
  fault,
  read,
  message,
  taken,
});
const lost = (id: string, fault: string, taken: 0 | 1 = 1) =>
  row(id, fault, 'upstream_unavailable', 'delivery_unknown', taken);
const late = (id: string, fault: string) =>
  row(id, fault, 'upstream_timeout', 'upstream_timeout', 1);
const fine = (id: string, fault: string) => row(id, fault, 'fine', 'fine', 1);
const rejected = (id: string, fault: string) =>
  row(id, fault, 'upstream_rejected', 'upstream_rejected', 0);
const refused = (id: string, fault: string) =>
  row(id, fault, 'upstream_unavailable', 'upstream_unavailable', 0);
const busy = (id: string, fault: string) => row(id, fault, 'fine', 'upstream_unavailable', 0);

const ROWS: Row[] = [
  late('F05', 'timeout_headers'),
  late('F06', 'stall_body'),
  late('F07', 'slow_drip'),
  lost('F08', 'truncated_json'),
  lost('F08', 'short_body_cl'),
  lost('F08', 'chunked_no_end'),
  lost('F09', 'wrong_ct_html'),
  lost('F09', 's200_empty'),
  lost('F09', 's204'),
  fine('F10', 'no_ct'),
  fine('F10', 'bom'),
  fine('F10', 'early_hints'),
  fine('F10', 'utf8_split'),
  lost('F11', 'latin1'),
  lost('F12', 'schema_wrong'),
  lost('F12', 'schema_null'),
  lost('F12', 'json_array'),
  fine('F12', 'dup_keys_proto'),
  row('F17', 's401', 'misconfigured', 'misconfigured', 0),
  row('F17', 's403', 'misconfigured', 'misconfigured', 0),
  rejected('F18', 's404'),
  rejected('F19', 's400'),
  rejected('F19', 's422'),
  busy('F20', 's429'),
  busy('F20', 's429_ra'),
  lost('F21', 's500'),
  lost('F22', 's502'),
  lost('F22', 's503'),
  lost('F22', 's504'),
  refused('F23', 's503_ra'),
  lost('F24', 's301_loop'),
  lost('F24', 's302_offsite'),
  lost('F25', 'huge_body'),
  lost('F25', 'gzip_bomb'),
  lost('F26', 'huge_header'),
  lost('F27', 'bad_gzip'),
  lost('F27', 'garbage'),
  lost('F27', 'chunk_ext_bad'),
  lost('F28', 'reset_before', 0),
  lost('F28', 'fin_before', 0),
  lost('F29', 'processed_then_reset'),
  lost('F30', 'reset_mid'),
];

describe.each(ROWS)('$id $fault', ({ fault, read, message, taken }) => {
  it('ends a read as such, keeps nothing bad and is over when the fault is', async () => {
    const { faqs, answer } = setUp();
    const page = `${SHOP}/faqs-${fault}-4/list`;
    expect(await outcome(faqs({ page_url: page }))).toBe(read);
    expect(calls('product_faqs')).toBeLessThanOrEqual(3);
    expect(await outcome(answer(1, `${SHOP}/answers-${fault}/one`))).toBe(
      fault.startsWith('s429') ? 'upstream_unavailable' : read,
    );
    const isNowGood = setUp();
    expect((await isNowGood.faqs({ page_url: `${SHOP}/good` })).status).toBe('ready');
  });

  it('serves the stale list at once', async () => {
    const clock = manualClock();
    const { faqs } = setUp({ clock });
    const page = `${SHOP}/p`;
    await faqs({ page_url: page });
    await clock.advance(200_000);
    await fetch(`${upstream.url}/__scenario`, {
      method: 'POST',
      body: JSON.stringify({ route: 'product_faqs', scenario: fault }),
    });
    const begun = performance.now();
    expect((await faqs({ page_url: page })).status).toBe('ready');
    expect(performance.now() - begun).toBeLessThan(300);
  });

  it('ends a message honestly and never says it twice', async () => {
    const { say } = setUp();
    const said = { query_text: `Hello [[scenario:messages-${fault}]]` };
    const key = `key of ${fault}`;
    expect(await outcome(say(said, { key }))).toBe(message);
    expect(accepted('send_message')).toBe(taken);
    const isUnknown = message === 'delivery_unknown' || message === 'upstream_timeout';
    const again = await outcome(say(said, { key }));
    expect(again).toBe(isUnknown ? 'delivery_unknown' : message);
    expect(accepted('send_message')).toBe(taken);
  });
});

describe('an upstream that is not there (F01)', () => {
  it('is told as unavailable, the message free to be sent again', async () => {
    const gone = await startUpstream();
    await gone.close();
    const { faqs, say } = setUp({ url: gone.url });
    expect(await outcome(faqs())).toBe('upstream_unavailable');
    expect(await outcome(say({ query_text: 'Hi' }, { key: 'one-and-the-same' }))).toBe(
      'upstream_unavailable',
    );
    expect(await outcome(say({ query_text: 'Hi' }, { key: 'one-and-the-same' }))).toBe(
      'upstream_unavailable',
    );
  });
});

describe('an upstream that generates', () => {
  it.each(['gen_forever', 'gen_no_retry', 'ra_nan', 'ra_negative', 'ra_huge'])(
    'is polled once per interval of 1 to 30 s (F13 to F15, %s)',
    async (fault) => {
      const clock = manualClock();
      const { faqs } = setUp({ clock });
      const page_url = `${SHOP}/${fault}/x`;
      const reply = await faqs({ page_url });
      const interval = reply.status === 'generating' ? reply.retry_after_seconds : 0;
      expect(interval).toBeGreaterThanOrEqual(1);
      expect(interval).toBeLessThanOrEqual(30);
      await Promise.all(Array.from({ length: 50 }, () => faqs({ page_url })));
      expect(calls('product_faqs')).toBe(1);
    },
  );
});

describe('an upstream that fails half the time (F31)', () => {
  it('is invisible to reads and costs little more than the demand', async () => {
    const { faqs } = setUp();
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        outcome(faqs({ page_url: `${SHOP}/faqs-flapping/${index}` })),
      ),
    );
    expect(replies.filter((reply) => reply === 'fine').length).toBeGreaterThanOrEqual(9);
    expect(calls('product_faqs')).toBeLessThanOrEqual(12 * 1.1 + 12);
  });
});

describe('a redirect (F24)', () => {
  it('never takes the key to another host', async () => {
    const { faqs, say } = setUp();
    await outcome(faqs({ page_url: `${SHOP}/s302_offsite/x` }));
    await outcome(say({ query_text: 'Hi [[scenario:s302_offsite]]' }));
    expect(upstream.log().offsite).toEqual({ hits: 0, with_authorization: 0 });
  });
});

describe('500 pages at once (F48)', () => {
  it('stay under the company limit, the rest being prepared', async () => {
    const { faqs } = setUp({ isPatient: true });
    const replies = await Promise.all(
      Array.from({ length: 600 }, (_, index) => faqs({ page_url: `${SHOP}/p/${index}` })),
    );
    expect(replies.filter(({ status }) => status === 'ready')).toHaveLength(450);
    expect(replies.filter(({ status }) => status === 'generating')).toHaveLength(150);
    expect(upstream.log()).toMatchObject({ product_faqs_peak_per_minute: 450, over_limit: 0 });
  });
});
