import { ProductFaqs } from '@/components/shelftalk/product-faqs';

export function Questions({ pageUrl }: { pageUrl: string }) {
  return <ProductFaqs endpoint="https://YOUR-APP" pageUrl={pageUrl} />;
}
