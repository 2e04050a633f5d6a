import type { ReactNode } from 'react';
import { ShopFooter } from './shop-footer';
import { ShopHeader } from './shop-header';

/** Header, main landmark and footer around a page of the shop, with a link that skips to the page itself. */
export function ShopFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus-visible:not-sr-only focus-visible:absolute focus-visible:top-3 focus-visible:left-3 focus-visible:z-10 focus-visible:rounded-sm focus-visible:bg-ink focus-visible:px-4 focus-visible:py-3 focus-visible:text-paper"
      >
        Skip to the page
      </a>
      <ShopHeader />
      <main id="main" tabIndex={-1} className="pb-24 outline-none md:pb-36">
        {children}
      </main>
      <ShopFooter />
    </>
  );
}
