import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attackSet } from '@/scripts/attack-set.mjs';
import { parseRetryAfterMs, pollSeconds, RETRY_AFTER_MAX_MS } from './retry-after';

const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);

describe('parseRetryAfterMs', () => {
  it.each([
    ['0', 0],
    ['1', 1000],
    ['10', 10_000],
    [' 5\t', 5000],
    ['007', 7000],
    ['31', RETRY_AFTER_MAX_MS],
    ['120', RETRY_AFTER_MAX_MS],
    ['999999999999', RETRY_AFTER_MAX_MS],
    ['9'.repeat(400), RETRY_AFTER_MAX_MS],
    ['Mon, 23 Nov 2026 12:00:04 GMT', 4000],
    ['Monday, 23-Nov-26 12:00:05 GMT', 5000],
    ['Mon Nov 23 12:00:06 2026', 6000],
    ['Tue Nov  3 12:00:06 2026', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Wed Oct 21 07:28:00 2015', 0],
    ['Wednesday, 21-Oct-15 07:28:00 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', RETRY_AFTER_MAX_MS],
  ])('reads %j as %i ms', (header, ms) => {
    expect(parseRetryAfterMs(header, NOW)).toBe(ms);
  });

  it.each([
    [null],
    [''],
    ['  '],
    ['-5'],
    ['+5'],
    ['1.5'],
    ['1e3'],
    ['0x10'],
    ['5s'],
    ['5, 10'],
    ['5\u00a0'],
    ['٣'],
    ['NaN'],
    ['Infinity'],
    ['soon'],
    ['2015-10-21'],
    ['2026-11-23T12:00:04Z'],
    ['Mon, 23 Nov 2026 12:00:04 +0100'],
    ['mon, 23 nov 2026 12:00:04 gmt'],
  ])('ignores %j', (header) => {
    expect(parseRetryAfterMs(header, NOW)).toBeUndefined();
  });
});

describe('pollSeconds', () => {
  it.each([
    ['7', 20, 7],
    [null, 20, 20],
    ['soon', 20, 20],
    ['-5', -5, 10],
    [null, undefined, 10],
    [null, '20', 10],
    [null, true, 10],
    [null, {}, 10],
    [null, Number.NaN, 10],
    [null, Number.POSITIVE_INFINITY, 10],
    ['0', 20, 1],
    [null, 0, 1],
    [null, 0.2, 1],
    [null, 1.5, 2],
    ['1000000000000', 1e12, 30],
    [null, 1e12, 30],
    ['Mon, 23 Nov 2026 12:00:09 GMT', 3, 9],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 3, 1],
  ])('header %j and body %j make %i s', (header, body, seconds) => {
    expect(pollSeconds(header, body, NOW)).toBe(seconds);
  });
});

const SetSchema = v.array(
  v.object({
    header: v.string(),
    value: v.unknown(),
    expectMs: v.optional(v.unknown()),
  }),
);
const SET: v.InferOutput<typeof SetSchema> = [
  { header: 'retry-after', value: '99999999999', expectMs: 'cap' },
  { header: 'retry-after', value: 'soon', expectMs: 'ignore' },
  { header: 'body.retry_after_seconds', value: 3, expectMs: 3000 },
  ...v
    .parse(SetSchema, attackSet('retry-headers'))
    .filter(({ header }) => header === 'retry-after' || header === 'body.retry_after_seconds'),
];

describe('waits that are said in other ways', () => {
  it.each(SET)('$header $value', ({ header, value, expectMs }) => {
    const allowed = allowedMs(expectMs);
    const read =
      header === 'retry-after'
        ? parseRetryAfterMs(String(value), NOW)
        : pollSeconds(null, value, NOW) * 1000;
    expect(header === 'retry-after' ? allowed : [allowed[0] ?? 10_000]).toContainEqual(read);
  });
});

function allowedMs(expected: unknown): (number | undefined)[] {
  if (expected === 'cap') return [RETRY_AFTER_MAX_MS];
  if (expected === 'ignore') return [undefined];
  const or = /^ignore-or-(\d+)$/.exec(String(expected));
  return or ? [undefined, Number(or[1])] : [Number(expected)];
}
