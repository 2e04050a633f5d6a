import type { ReactNode } from 'react';
import { ShopAssistant } from '@/components/storefront/shop-assistant';
import { ShopFrame } from '@/components/storefront/shop-frame';
import { appOrigin } from '../origin';
import { SHOP_LOCALE } from './shop-locale';

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <ShopAssistant origin={appOrigin()} locale={SHOP_LOCALE}>
      <ShopFrame>{children}</ShopFrame>
    </ShopAssistant>
  );
}
