import Link from 'next/link';
import type { ReactNode } from 'react';
import { BuyBar } from './buy-bar';
import { BuyBox } from './buy-box';
import { COLLECTIONS, type Product, type Promises } from './catalogue/product';
import { companionsOf } from './catalogue/products';
import { Gallery } from './gallery';
import { ProductDetails } from './product-details';
import { productJsonLd } from './product-json-ld';
import { ProductRow } from './product-row';
import { ScriptJson } from './script-json-element';

type Props = {
  product: Product;
  /** The shop's public origin. */
  origin: string;
  /** The questions about the product. */
  children: ReactNode;
};

export function ProductView({ product, origin, children }: Props) {
  const { slug, name, tagline, pricePence, photo, details, choices } = product;
  const forSale = { slug, name, pricePence, photo: photo.src, choices };
  return (
    <>
      <ScriptJson id={`product-${slug}`} value={productJsonLd(product, origin)} />
      <Trail product={product} />
      <div className="shop-width grid grid-cols-2 items-start gap-x-2 gap-y-5 md:grid-cols-12 md:gap-x-6">
        <Gallery photo={photo} details={details} choices={choices} />
        <div className="col-span-2 pb-5 md:col-span-5 md:pb-0 lg:tall:sticky lg:top-8 lg:col-span-4 lg:col-start-9">
          <h1 className="font-display text-title font-semibold text-balance">
            <UnbrokenName name={name} />
          </h1>
          <div className="mt-2 md:mt-4">
            <BuyBox product={forSale}>
              <p className="mt-3 text-lead text-balance text-ink-soft">{tagline}</p>
            </BuyBox>
          </div>
          <Assurances promises={product.promises ?? PROMISES} />
        </div>
      </div>
      <ProductDetails product={product}>{children}</ProductDetails>
      <ProductRow heading="You may also like" products={companionsOf(product)} />
      <BuyBar product={forSale} />
    </>
  );
}

/** A name whose `Two-Person` is never parted at the hyphen. */
function UnbrokenName({ name }: { name: string }) {
  return name.split(/(\S+-\S+)/).map((part) =>
    part.includes('-') ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function Trail({ product }: { product: Product }) {
  const collection = COLLECTIONS.find(({ slug }) => slug === product.collection);
  return (
    <nav aria-label="Breadcrumb" className="shop-width py-2 text-small text-ink-soft md:py-4">
      <ol className="flex flex-wrap items-center gap-x-2">
        <li>
          <Link
            href={`/#${product.collection}`}
            className="inline-flex min-h-8 items-center underline-offset-4 hover:text-ink hover:underline"
          >
            {collection?.name}
          </Link>
        </li>
        <li aria-hidden="true">/</li>
        <li aria-current="page">{product.name}</li>
      </ol>
    </nav>
  );
}

const PROMISES: Promises = {
  shipping: 'In stock. In the UK in 2 to 3 working days',
  returns: '60 days to change your mind',
  warranty: 'Guaranteed, and mended afterwards',
};

function Assurances({ promises }: { promises: Promises }) {
  return (
    <ul className="mt-6 grid gap-1 border-t border-line pt-5 text-small">
      <Assurance href="#shipping">{promises.shipping}</Assurance>
      <Assurance href="#returns">{promises.returns}</Assurance>
      <Assurance href="#warranty">{promises.warranty}</Assurance>
      <Assurance href="#questions">Questions, answered</Assurance>
    </ul>
  );
}

function Assurance({ href, children }: { href: `#${string}`; children: ReactNode }) {
  return (
    <li className="flex min-h-8 items-baseline gap-3 before:size-1.5 before:shrink-0 before:-translate-y-0.5 before:rounded-full before:bg-clay">
      <a href={href} className="py-1.5 text-balance underline-offset-4 hover:underline">
        {children}
      </a>
    </li>
  );
}
