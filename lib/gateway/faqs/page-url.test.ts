import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '@/lib/gateway/problem';
import { attackSet } from '@/scripts/attack-set.mjs';
import { toPage } from './page-url';

const SHOP = 'https://shop.example';
const ALLOWED = new Set([SHOP, 'http://localhost:3000']);
const page = (url: string) => toPage(url, ALLOWED);

function codeOf(url: string, allowed: ReadonlySet<string> = ALLOWED): string {
  try {
    return `fine: ${toPage(url, allowed)}`;
  } catch (error) {
    return error instanceof GatewayError ? error.code : String(error);
  }
}

describe('toPage', () => {
  it.each([
    ['HTTPS://Shop.Example/Products/A', `${SHOP}/Products/A`],
    [`${SHOP}:443/a`, `${SHOP}/a`],
    ['http://LOCALHOST:3000/a', 'http://localhost:3000/a'],
    [`${SHOP}/a/`, `${SHOP}/a`],
    [`${SHOP}/a///`, `${SHOP}/a`],
    [SHOP, `${SHOP}/`],
    [`${SHOP}/?`, `${SHOP}/`],
    [`${SHOP}/a#reviews`, `${SHOP}/a`],
    [`${SHOP}/a?utm_source=x&UTM_Medium=y&gclid=1&fbclid=2&msclkid=3&mc_eid=4`, `${SHOP}/a`],
    [`${SHOP}/a?utm%5Fsource=x`, `${SHOP}/a`],
    [`${SHOP}/a?variant=2&colour=blue&utm_id=9`, `${SHOP}/a?colour=blue&variant=2`],
    [`${SHOP}/a?b=2&a=1&b=1`, `${SHOP}/a?a=1&b=2&b=1`],
    [`${SHOP}/a?&&x=1&`, `${SHOP}/a?x=1`],
    [`${SHOP}/a/../b/./c`, `${SHOP}/b/c`],
    [`${SHOP}/a%2Fb`, `${SHOP}/a%2Fb`],
    [`${SHOP}/größe?q=é`, `${SHOP}/gr%C3%B6%C3%9Fe?q=%C3%A9`],
    [`  ${SHOP}/a\n`, `${SHOP}/a`],
    [`${SHOP}/a?x=%ZZ`, `${SHOP}/a?x=%ZZ`],
  ])('turns %s into %s', (from, to) => {
    expect(page(from)).toBe(to);
  });

  it.each([
    ['another product', `${SHOP}/a`, `${SHOP}/b`],
    ['a variant', `${SHOP}/a?variant=1`, `${SHOP}/a?variant=2`],
    ['the case of a path', `${SHOP}/a`, `${SHOP}/A`],
    ['an escaped slash', `${SHOP}/a%2Fb`, `${SHOP}/a/b`],
    ['the order of one parameter’s values', `${SHOP}/a?x=1&x=2`, `${SHOP}/a?x=2&x=1`],
    ['an escaped ampersand', `${SHOP}/a?x=1%26y=2`, `${SHOP}/a?x=1&y=2`],
  ])('keeps %s apart', (_name, one, other) => {
    expect(page(one)).not.toBe(page(other));
  });

  it('refuses an address that is longer than may be only once it is written out', () => {
    const letters = (count: number) => `${SHOP}/${'ü'.repeat(count)}`;
    expect(codeOf(letters(337))).toMatch(/^fine/);
    expect(codeOf(letters(338))).toBe('invalid_request');
    expect(codeOf(`${SHOP}/a?utm_source=${'ü'.repeat(1000)}`)).toBe(`fine: ${SHOP}/a`);
  });

  it.each([
    ['', 'invalid_request'],
    ['not a url', 'invalid_request'],
    ['/products/a', 'invalid_request'],
    ['//shop.example/a', 'invalid_request'],
    ['shop.example/a', 'invalid_request'],
    ['ftp://shop.example/a', 'invalid_request'],
    ['javascript:alert(1)', 'invalid_request'],
    ['data:text/html,x', 'invalid_request'],
    ['file:///etc/passwd', 'invalid_request'],
    ['https://', 'invalid_request'],
    ['https://shop.example:99999/', 'invalid_request'],
    [`${SHOP}/${'a'.repeat(2048)}`, 'invalid_request'],
    ['https://user@shop.example/a', 'page_not_allowed'],
    ['https://user:pass@shop.example/a', 'page_not_allowed'],
    ['https://shop.example@evil.example/a', 'page_not_allowed'],
    ['https://evil.example/a', 'page_not_allowed'],
    ['https://shop.example.evil.example/', 'page_not_allowed'],
    ['https://evilshop.example/', 'page_not_allowed'],
    ['https://shop.example./a', 'page_not_allowed'],
    ['http://shop.example/a', 'page_not_allowed'],
    ['https://shop.example:8443/a', 'page_not_allowed'],
    ['https://sub.shop.example/a', 'page_not_allowed'],
    ['http://localhost:3001/a', 'page_not_allowed'],
    ['http://127.0.0.1:3000/a', 'page_not_allowed'],
    ['https://evil.example\\@shop.example/', 'page_not_allowed'],
    ['https://evil.example#@shop.example/', 'page_not_allowed'],
  ])('refuses %s as %s', (url, code) => {
    expect(codeOf(url)).toBe(code);
  });

  it('changes nothing when applied twice, and never leaves its origin', () => {
    fc.assert(
      fc.property(
        fc.webUrl({
          withFragments: true,
          withQueryParameters: true,
          validSchemes: ['http', 'https'],
        }),
        fc.array(
          fc.constantFrom('utm_x=1', 'a=b', 'A=%41', 'gclid=1', '=', '&', 'é=ü', '%', 'x[]=1'),
        ),
        (url, extra) => {
          const spelled = `${url}${url.includes('?') ? '&' : '?'}${extra.join('&')}`;
          const allowed = new Set([new URL(spelled).origin]);
          const once = toPage(spelled.slice(0, 2048), allowed);
          expect(toPage(once, allowed)).toBe(once);
          expect(new URL(once).origin).toBe(new URL(spelled).origin);
        },
      ),
    );
  });

  it('takes any text without an unforeseen error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const url of [text, `${SHOP}/${text}`, `https://${text}.example`])
          expect(codeOf(url)).toMatch(/^(fine|invalid_request|page_not_allowed)/);
      }),
    );
  });
});

const ItemsSchema = v.array(
  v.object({
    payload: v.optional(v.string()),
    input: v.optional(v.string()),
    base: v.optional(v.nullable(v.string())),
    failure: v.optional(v.boolean()),
  }),
);

function samples(name: string): v.InferOutput<typeof ItemsSchema> {
  return v.parse(ItemsSchema, attackSet(name));
}

describe('addresses made to confuse', () => {
  it('never pass as a page of the shop', () => {
    const own = [
      { payload: 'http://127.0.0.1/' },
      { payload: 'http://2130706433/' },
      { payload: 'http://[::1]/' },
    ];
    for (const { payload } of [...own, ...samples('ssrf-urls')])
      expect(codeOf(payload ?? '', new Set(['https://the-only-shop.example']))).toMatch(
        /^(invalid_request|page_not_allowed)$/,
      );
  });

  it('keep one form when they are an address at all', () => {
    const own: ReturnType<typeof samples> = [
      { input: 'https://a.example/%7Ex?b&a' },
      { input: 'http://a:b:c/', failure: true },
    ];
    for (const { input = '', base, failure } of [...own, ...samples('wpt-url')]) {
      if (base) continue;
      const allowed = new Set(URL.canParse(input) ? [new URL(input).origin] : []);
      const verdict = codeOf(input, allowed);
      expect(verdict).toMatch(
        failure ? /^invalid_request$/ : /^(fine|invalid_request|page_not_allowed)/,
      );
      const form = verdict.startsWith('fine: ') ? verdict.slice('fine: '.length) : undefined;
      expect(form === undefined ? undefined : toPage(form, allowed)).toBe(form);
    }
  });
});
