type PagePolicy = {
  nonce: string;
  isDevelopment: boolean;
  isSecure: boolean;
  /** Whether pages of the app itself may show this page in a frame; default false. */
  isFramable?: boolean;
};

/**
 * The headers of the app's own pages: only scripts with this request's nonce and what they load may run (CSP level 3),
 * text never becomes markup (Trusted Types), and nobody may frame the page unless it is made to be framed by the app.
 */
export function pageHeaders(policy: PagePolicy): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(policy),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(policy.isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

export function contentSecurityPolicy(policy: PagePolicy): string {
  const { nonce, isDevelopment, isSecure, isFramable = false } = policy;
  return [
    "default-src 'none'",
    // The development server evaluates what it hot-replaces.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Next's images and React's style properties are attributes; they carry no code.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    `frame-ancestors ${isFramable ? "'self'" : "'none'"}`,
    ...(isDevelopment
      ? []
      : [
          "require-trusted-types-for 'script'",
          "trusted-types nextjs nextjs#bundler default 'allow-duplicates'",
        ]),
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
