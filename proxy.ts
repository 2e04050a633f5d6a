import { type NextRequest, NextResponse } from 'next/server';
import { pageHeaders } from '@/lib/gateway/http/page-security';

/** Gives every page its nonce, by `x-nonce` to the layout, and the security headers that go with it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const headers = pageHeaders({
    nonce,
    isDevelopment: process.env.NODE_ENV === 'development',
    isFramable: request.nextUrl.pathname === '/playground/preview',
    isSecure: process.env.APP_URL?.trim().startsWith('https:') ?? false,
  });
  const toPage = new Headers(request.headers);
  toPage.set('x-nonce', nonce);
  toPage.set('content-security-policy', headers['content-security-policy'] ?? '');
  const response = NextResponse.next({ request: { headers: toPage } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: [
    {
      // Pages alone: not the API, not what Next builds, not files of `public/`.
      source: '/((?!api/|api$|_next/|embed/|r/|.*\\.[a-z0-9]+$).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
