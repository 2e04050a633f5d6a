'use client';

import { ChosenTheme } from '@/components/storefront/chosen-theme';
import { Mark } from '@/components/storefront/mark';
import { NoticeView } from '@/components/storefront/notice-view';
import { SHOP } from '@/components/storefront/site';
import { textFont, titleFont } from './fonts';
import './globals.css';

/** Nothing of the shop could be drawn: its name, what happened and two ways on, the second one by a plain link. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB" className={`${titleFont.variable} ${textFont.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <ChosenTheme />
        <title>{`Something slipped · ${SHOP.name}`}</title>
        <header className="shop-width py-2 md:py-4">
          <p className="flex min-h-11 items-center gap-2.5 font-display text-[1.375rem] font-semibold tracking-tight">
            <Mark className="h-4.5 w-auto text-lake" />
            {SHOP.name}
          </p>
        </header>
        <main className="grid grow content-center pb-[12vh]">
          <NoticeView
            title="Something slipped."
            text="The shop could not be shown. Trying again often helps; nothing in your bag is lost."
          >
            <button type="button" onClick={reset} className="action">
              Try again
            </button>
            {/* A whole new page: what is left of this one may not be able to follow a link. */}
            <a href="/" className="action action-quiet">
              Back to the start
            </a>
          </NoticeView>
        </main>
      </body>
    </html>
  );
}
