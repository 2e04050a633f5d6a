import type { Metadata } from 'next';
import { POLICIES } from '@/components/storefront/catalogue/policies';
import { PolicyView } from '@/components/storefront/policy-view';

export const metadata: Metadata = {
  title: POLICIES.warranty.title,
  description: POLICIES.warranty.summary,
  alternates: { canonical: '/warranty' },
};

export default function WarrantyPage() {
  return <PolicyView policy={POLICIES.warranty} />;
}
