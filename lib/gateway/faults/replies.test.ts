import { describe, expect, it } from 'vitest';
import { faultyUpstream, outcome } from '../testing/faulty-upstream';
import { SHOP } from '../testing/gateway-under-test';
import { manualClock } from '../testing/manual-clock';

/** Every reply an upstream can spoil, against a read that nothing is known of, one that is stale, and a message. */
const upstream = faultyUpstream();

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
  busy('F20', 's429_ra_huge'),
  lost('F21', 's500'),
  lost('F22', 's502'),
  lost('F22', 's503'),
  lost('F22', 's504'),
  refused('F16', 'ra_http_date_past'),
  refused('F16', 'ra_http_date_future'),
  refused('F23', 's503_ra'),
  refused('F23', 's503_ra_zero'),
  lost('F23', 's503_ra_nan'),
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

describe.each(ROWS.map((row) => [`${row.id} ${row.fault}`, row] as const))(
  '%s',
  (_name, { fault, read, message, taken }) => {
    it('ends a read as such, keeps nothing bad and is over when the fault is', async () => {
      const { faqs, answer } = upstream.setUp();
      const page = `${SHOP}/faqs-${fault}-4/list`;
      expect(await outcome(faqs({ page_url: page }))).toBe(read);
      expect(upstream.calls('product_faqs')).toBeLessThanOrEqual(3);
      expect(await outcome(answer(1, `${SHOP}/answers-${fault}/one`))).toBe(
        fault.startsWith('s429') ? 'upstream_unavailable' : read,
      );
      const isNowGood = upstream.setUp();
      expect((await isNowGood.faqs({ page_url: `${SHOP}/good` })).status).toBe('ready');
    });

    it('serves the stale list at once', async () => {
      const clock = manualClock();
      const { faqs } = upstream.setUp({ clock });
      const page = `${SHOP}/p`;
      await faqs({ page_url: page });
      await clock.advance(200_000);
      await upstream.play(fault, 'product_faqs');
      const begun = performance.now();
      expect((await faqs({ page_url: page })).status).toBe('ready');
      expect(performance.now() - begun).toBeLessThan(300);
    });

    it('ends a message honestly and never says it twice', async () => {
      const { say } = upstream.setUp();
      const said = { query_text: `Hello [[scenario:messages-${fault}]]` };
      const key = `key of ${fault}`;
      expect(await outcome(say(said, { key }))).toBe(message);
      expect(upstream.accepted('send_message')).toBe(taken);
      const isUnknown = message === 'delivery_unknown' || message === 'upstream_timeout';
      const again = await outcome(say(said, { key }));
      expect(again).toBe(isUnknown ? 'delivery_unknown' : message);
      expect(upstream.accepted('send_message')).toBe(taken);
    });
  },
);

describe('a redirect', () => {
  it('F24 never takes the key to another host', async () => {
    const { faqs, say } = upstream.setUp();
    await outcome(faqs({ page_url: `${SHOP}/s302_offsite/x` }));
    await outcome(faqs({ page_url: `${SHOP}/s307_offsite/x` }));
    await outcome(say({ query_text: 'Hi [[scenario:s302_offsite]]' }));
    await outcome(say({ query_text: 'Hi [[scenario:s307_offsite]]' }));
    expect(upstream.log().offsite).toEqual({ hits: 0, with_authorization: 0 });
  });
});
