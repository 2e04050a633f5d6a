import type { COLLECTIONS } from './catalogue/product';
import { productsIn } from './catalogue/products';
import { ProductCard } from './product-card';

/** A collection of two beside its own words. */
export function CollectionBand({ collection }: { collection: (typeof COLLECTIONS)[number] }) {
  return (
    <section
      id={collection.slug}
      aria-labelledby={`${collection.slug}-heading`}
      className="shop-width scroll-mt-6 pt-20 md:pt-32"
    >
      <div className="grid gap-x-4 gap-y-9 md:gap-x-6 lg:grid-cols-3">
        <div className="flex flex-col gap-2 lg:justify-end lg:pb-16">
          <h2 id={`${collection.slug}-heading`} className="font-display text-title font-semibold">
            {collection.name}
          </h2>
          <p className="max-w-[30ch] text-lead text-balance text-ink-soft">{collection.line}</p>
        </div>
        <ul className="grid grid-cols-2 gap-x-4 md:gap-x-6 lg:col-span-2">
          {productsIn(collection.slug).map((product) => (
            <li key={product.slug}>
              <ProductCard product={product} headingLevel="h3" />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
