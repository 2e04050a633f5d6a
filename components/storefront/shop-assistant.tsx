'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { AskButton } from '@/components/widget/ask-button';
import { ShelftalkProvider } from '@/components/widget/shelftalk-provider';
import { useOnScreen } from './use-on-screen';

type Props = {
  /** The shop's public origin; pages are known by it under whatever host they were opened. */
  origin: string;
  locale: string;
  children: ReactNode;
};

/**
 * The conversation, above all pages of the shop so that it goes on from one to the next, and the way into it: a button in
 * the corner that makes room while the questions of a product, which have a box of their own, are on screen.
 */
export function ShopAssistant({ origin, locale, children }: Props) {
  const pathname = usePathname();
  const hasAskBox = useOnScreen('.shop-questions', pathname);
  return (
    <ShelftalkProvider pageUrl={`${origin}${pathname}`} locale={locale}>
      {children}
      <AskButton
        placement="floating"
        className={`transition-[opacity,visibility] motion-reduce:transition-none focus-within:visible focus-within:opacity-100 noscript:hidden ${
          hasAskBox ? 'invisible opacity-0' : ''
        }`}
      />
    </ShelftalkProvider>
  );
}
