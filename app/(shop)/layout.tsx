import type { ReactNode } from 'react';
import { ShopFrame } from '@/components/storefront/shop-frame';
import { ShelftalkProvider } from '@/components/widget';
import { SHOP_LOCALE } from './shop-locale';

/** The provider stands above all pages, so that a conversation goes on from one to the next. */
export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <ShelftalkProvider locale={SHOP_LOCALE}>
      <ShopFrame>{children}</ShopFrame>
    </ShelftalkProvider>
  );
}
