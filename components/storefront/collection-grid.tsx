import type { COLLECTIONS } from './catalogue/product';
import { productsIn } from './catalogue/products';
import { ProductCard } from './product-card';

type Props = {
  collection: (typeof COLLECTIONS)[number];
  /** The side of the grid that the collection's first product fills. */
  centrepieceSide: 'left' | 'right';
};

/** A collection of five: a centrepiece beside a block of four. */
export function CollectionGrid({ collection, centrepieceSide }: Props) {
  return (
    <section
      id={collection.slug}
      aria-labelledby={`${collection.slug}-heading`}
      className="shop-width scroll-mt-6 pt-20 md:pt-32"
    >
      <div className="mb-8 grid gap-x-6 gap-y-2 md:mb-12 lg:grid-cols-2 lg:items-baseline">
        <h2 id={`${collection.slug}-heading`} className="font-display text-title font-semibold">
          {collection.name}
        </h2>
        <p className="max-w-[38ch] text-lead text-balance text-ink-soft">{collection.line}</p>
      </div>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-9 md:gap-x-6 md:gap-y-12 lg:grid-cols-4">
        {productsIn(collection.slug).map((product, index) => (
          <li
            key={product.slug}
            className={
              index > 0
                ? ''
                : `col-span-2 lg:row-span-2 ${centrepieceSide === 'right' ? 'lg:col-start-3 lg:row-start-1' : ''}`
            }
          >
            <ProductCard product={product} headingLevel="h3" isCentrepiece={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
