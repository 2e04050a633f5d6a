import { describe, expect, it } from 'vitest';
import { pageHeaders } from './page-security';

const policyOf = (isDevelopment: boolean, isSecure = true) =>
  pageHeaders({ nonce: 'bm9uY2U=', isDevelopment, isSecure });

describe('headers of pages', () => {
  it('let only scripts with the nonce run, and nobody frame the page', () => {
    const headers = policyOf(false);
    const policy = new Map(
      headers['content-security-policy']
        ?.split('; ')
        .map((directive): [string, string] => [
          directive.split(' ')[0] ?? '',
          directive.split(' ').slice(1).join(' '),
        ]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  it('let the app alone frame a page that is made for it', () => {
    const headers = pageHeaders({
      nonce: 'bm9uY2U=',
      isDevelopment: false,
      isSecure: true,
      isFramable: true,
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self';");
  });

  it('ask for https only where the app is served so', () => {
    const headers = policyOf(false, false);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('let the development server evaluate and reconnect', () => {
    expect(policyOf(true)['content-security-policy']).toMatch(
      /'unsafe-eval'.*connect-src 'self' ws:/,
    );
    expect(policyOf(false)['content-security-policy']).not.toMatch(/unsafe-eval|ws:/);
  });
});
