// app/products/[slug]/questions.tsx
import { ProductFaqs } from 'shelftalk/react';
import type { Shelftalk } from 'shelftalk/server';

type Props = { shelftalk: Shelftalk; pageUrl: string };

/** Questions that are known already are in the HTML; others are asked for by the browser. */
export async function Questions({ shelftalk, pageUrl }: Props) {
  const known = await shelftalk.peekProductFaqs({ page_url: pageUrl, locale: 'en' });
  const faqs = known?.status === 'ready' ? known.faqs : undefined;
  return <ProductFaqs pageUrl={pageUrl} locale="en" initialFaqs={faqs} />;
}
