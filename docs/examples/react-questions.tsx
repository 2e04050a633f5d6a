import { ProductFaqs } from 'shelftalk/react';
import 'shelftalk/react/styles.css';

export function Questions({ pageUrl }: { pageUrl: string }) {
  return <ProductFaqs endpoint="https://YOUR-APP" pageUrl={pageUrl} />;
}
