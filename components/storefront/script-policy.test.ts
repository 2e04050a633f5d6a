import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCRIPT_POLICY } from './script-policy';

type Policy = { createScriptURL: (url: string) => string | null };

describe('the default Trusted Types policy', () => {
  afterEach(() => vi.unstubAllGlobals());

  function createdPolicy(): Policy & Record<string, unknown> {
    let created: (Policy & Record<string, unknown>) | undefined;
    const trustedTypes = {
      createPolicy: (_name: string, rules: Policy & Record<string, unknown>) => {
        created = rules;
      },
    };
    vi.stubGlobal('location', {
      href: 'https://shop.example/products/mug',
      origin: 'https://shop.example',
    });
    new Function('window', 'trustedTypes', SCRIPT_POLICY)({ trustedTypes }, trustedTypes);
    if (!created) throw new Error('no policy was created');
    return created;
  }

  it.each(['/_next/static/chunks/a.js', 'https://shop.example/embed/1/faqs.js', '/widget.js'])(
    'lets %s be loaded',
    (url) => {
      expect(createdPolicy().createScriptURL(url)).toBe(url);
    },
  );

  it.each([
    'https://evil.example/_next/static/a.js',
    '//evil.example/widget.js',
    '/api/product-faqs',
    '/_next/static/../../api/x',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
  ])('refuses %s', (url) => {
    expect(createdPolicy().createScriptURL(url)).toBeNull();
  });

  it('makes neither markup nor inline code', () => {
    expect(Object.keys(createdPolicy())).toEqual(['createScriptURL']);
  });
});
