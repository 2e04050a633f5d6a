// app/products/[slug]/page.tsx
import { ProductFaqs } from 'shelftalk/react';
import 'shelftalk/react/styles.css';

type Props = { params: Promise<{ slug: string }> };

export default async function ProductPage({ params }: Props) {
  const { slug } = await params;
  return (
    <main>
      <h1>Blue jacket</h1>
      <ProductFaqs pageUrl={`https://YOUR-APP/products/${slug}`} locale="en" />
    </main>
  );
}
