'use client';

import { useIsServed } from './use-is-served';

type Props = { nonce: string | undefined; children: string };

/** A script in the HTML that the server sends. Trusted Types let no script element be made in the browser, nor is it needed: it has run. */
export function ServedScript({ nonce, children }: Props) {
  return useIsServed() ? (
    <script nonce={nonce} suppressHydrationWarning>
      {children}
    </script>
  ) : null;
}
