import { ProductFaqs } from 'shelftalk/react';
import { gateway } from '../../shelftalk';

export const dynamic = 'force-dynamic';

export default async function ProductPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const pageUrl = `${process.env.APP_URL}/products/${slug}`;
  const list = await gateway()
    .getProductFaqs({ page_url: pageUrl, locale: 'en', count: 5 })
    .catch(() => undefined);
  return (
    <main>
      <h1>Alpine Mug</h1>
      <ProductFaqs
        pageUrl={pageUrl}
        initialFaqs={list?.status === 'ready' ? list.faqs : undefined}
      />
    </main>
  );
}
