import Image from 'next/image';
import Link from 'next/link';
import type { Product } from './catalogue/product';
import { formatPrice } from './price';

type Props = {
  product: Product;
  /** The level below the heading of the list the card stands in. */
  headingLevel: 'h2' | 'h3';
  /** A centrepiece is twice as wide and high as the other cards of its grid. */
  isCentrepiece?: boolean;
};

export function ProductCard({ product, headingLevel: Heading, isCentrepiece = false }: Props) {
  const { photo } = product;
  return (
    <article className="group relative flex h-full flex-col">
      <div
        className={`relative aspect-square overflow-hidden rounded-card bg-photo ${isCentrepiece ? 'lg:grow' : ''}`}
      >
        <Image
          src={photo.src}
          alt={photo.alt}
          fill
          sizes={
            isCentrepiece
              ? '(min-width: 90rem) 43rem, (min-width: 64rem) 48vw, 92vw'
              : '(min-width: 90rem) 21rem, (min-width: 64rem) 24vw, 46vw'
          }
          className="photo object-cover transition-transform duration-700 ease-out motion-safe:group-hover:scale-[1.03]"
        />
      </div>
      <div
        className={`mt-3 flex items-baseline justify-between gap-x-4 ${isCentrepiece ? '' : 'max-sm:flex-col'}`}
      >
        <Heading className="font-medium text-balance">
          <Link
            href={`/products/${product.slug}`}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {product.name}
          </Link>
        </Heading>
        <p className="shrink-0 tabular-nums">{priceLabel(product)}</p>
      </div>
      <p className="mt-0.5 hidden text-small text-balance text-ink-soft sm:block">
        {product.tagline}
      </p>
    </article>
  );
}

function priceLabel(product: Product): string {
  const prices = product.choices.flatMap(({ values }) =>
    values.flatMap((value) => value.pricePence ?? []),
  );
  const lowest = Math.min(product.pricePence, ...prices);
  return prices.length > 0 ? `from ${formatPrice(lowest)}` : formatPrice(lowest);
}
