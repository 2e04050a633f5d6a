// app/products/[slug]/page.tsx
import { ProductFaqs } from 'shelftalk/react';
import 'shelftalk/react/styles.css';

/** Where shoppers find this shop: APP_URL when deployed, your own machine before. */
const SHOP = process.env.APP_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;

type Props = { params: Promise<{ slug: string }> };

export default async function ProductPage({ params }: Props) {
  const { slug } = await params;
  return (
    <main>
      <h1>Blue jacket</h1>
      <ProductFaqs pageUrl={`${SHOP}/products/${slug}`} locale="en" />
    </main>
  );
}
