import type { Metadata } from 'next';
import { POLICIES } from '@/components/storefront/catalogue/policies';
import { PolicyView } from '@/components/storefront/policy-view';

export const metadata: Metadata = {
  title: POLICIES.shipping.title,
  description: POLICIES.shipping.summary,
  alternates: { canonical: '/shipping' },
};

export default function ShippingPage() {
  return <PolicyView policy={POLICIES.shipping} />;
}
