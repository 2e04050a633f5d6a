'use client';

import { NoticeView } from '@/components/storefront/notice-view';
import { textFont, titleFont } from './fonts';
import './globals.css';

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB" className={`${titleFont.variable} ${textFont.variable}`}>
      <body>
        <title>Something slipped · Twinfell</title>
        <main>
          <NoticeView
            title="Something slipped."
            text="The shop could not be shown. Please try again in a moment."
          >
            <button type="button" onClick={reset} className="action">
              Try again
            </button>
          </NoticeView>
        </main>
      </body>
    </html>
  );
}
