import type { Metadata } from 'next';
import { POLICIES } from '@/components/storefront/catalogue/policies';
import { PolicyView } from '@/components/storefront/policy-view';

export const metadata: Metadata = {
  title: POLICIES.returns.title,
  description: POLICIES.returns.summary,
  alternates: { canonical: '/returns' },
};

export default function ReturnsPage() {
  return <PolicyView policy={POLICIES.returns} />;
}
