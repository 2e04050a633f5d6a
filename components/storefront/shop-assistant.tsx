'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { AskButton, ShelftalkProvider } from '@/components/widget';

type Props = {
  /** The shop's public origin; pages are known by it under whatever host they were opened. */
  origin: string;
  locale: string;
  children: ReactNode;
};

/** The conversation, above all pages of the shop so that it goes on from one to the next, and the way into it. */
export function ShopAssistant({ origin, locale, children }: Props) {
  const pathname = usePathname();
  return (
    <ShelftalkProvider pageUrl={`${origin}${pathname}`} locale={locale}>
      {children}
      <AskButton placement="floating" />
    </ShelftalkProvider>
  );
}
