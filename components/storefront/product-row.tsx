import type { Product } from './catalogue/product';
import { ProductCard } from './product-card';

type Props = { heading: string; products: readonly Product[] };

/** Up to four products side by side, at the end of a page. */
export function ProductRow({ heading, products }: Props) {
  return (
    <section aria-labelledby="row-heading" className="shop-width pt-16 md:pt-24">
      <h2 id="row-heading" className="font-display text-heading font-medium">
        {heading}
      </h2>
      <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-9 md:gap-x-6 lg:grid-cols-4">
        {products.map((product) => (
          <li key={product.slug}>
            <ProductCard product={product} headingLevel="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}
