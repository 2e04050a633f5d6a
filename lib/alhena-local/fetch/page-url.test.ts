import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attackSet } from '@/scripts/attack-set.mjs';
import { parsePageUrl } from './page-url';

const TRUSTED = new Set(['http://localhost:3000', 'https://shop.example']);
const LabelledSchema = v.array(v.object({ payload: v.string(), ref: v.string() }));

describe('parsePageUrl', () => {
  it('keeps a public page and drops its fragment', () => {
    const parsed = parsePageUrl('https://www.a-shop.com/p?x=1#reviews', TRUSTED);
    expect(parsed).toEqual({ url: new URL('https://www.a-shop.com/p?x=1'), trusted: false });
  });

  it('lets a named origin be private and on any port', () => {
    expect(parsePageUrl('http://localhost:3000/p', TRUSTED)).toMatchObject({ trusted: true });
    expect(parsePageUrl('http://localhost:3001/p', TRUSTED)).toBe('refused');
    expect(parsePageUrl('https://localhost:3000/p', TRUSTED)).toBe('refused');
  });

  it.each([
    ['', 'invalid'],
    ['/products/x', 'invalid'],
    ['ftp://a-shop.com/x', 'invalid'],
    ['javascript:alert(1)', 'invalid'],
    ['file:///etc/passwd', 'invalid'],
    [`https://a-shop.com/${'a'.repeat(2100)}`, 'invalid'],
    ['http://localhost:3000@evil.com/', 'refused'],
    ['http://user@localhost:3000/', 'refused'],
    ['http://127.0.0.1/', 'refused'],
    ['http://2130706433/', 'refused'],
    ['http://0x7f.1/', 'refused'],
    ['http://[::1]/', 'refused'],
    ['http://[::ffff:127.0.0.1]/', 'refused'],
    ['http://169.254.169.254/latest/meta-data', 'refused'],
    ['http://1.1.1.1/', 'refused'],
    ['http://intranet/', 'refused'],
    ['http://metadata.google.internal/', 'refused'],
    ['http://a-shop.com:22/', 'refused'],
    ['https://a-shop.com:8443/', 'refused'],
    ['http://localhost/', 'refused'],
    ['http://localhost./', 'refused'],
    ['http://localhost../', 'refused'],
    ['http://metadata.google.internal../', 'refused'],
    ['http://foo.localhost/', 'refused'],
    ['http://①②⑦.⓪.⓪.①/', 'refused'],
  ])('refuses %s as %s', (raw, refusal) => {
    expect(parsePageUrl(raw, TRUSTED)).toBe(refusal);
  });

  it('blocks every labelled URL that must be blocked', () => {
    const labelled = v.parse(LabelledSchema, attackSet('ssrf-urls'));
    const through = [{ payload: 'http://10.0.1/', ref: 'block' }, ...labelled].filter(
      ({ payload, ref }) => ref === 'block' && typeof parsePageUrl(payload, new Set()) !== 'string',
    );
    expect(through).toEqual([]);
  });
});
