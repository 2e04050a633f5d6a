import Link from 'next/link';
import type { ReactNode } from 'react';
import { POLICIES } from './catalogue/policies';
import type { PolicySlug } from './catalogue/policy';
import type { Product } from './catalogue/product';
import { DetailColumn, DetailColumns } from './detail-columns';
import { DetailRow } from './detail-row';
import { FactList } from './fact-list';
import { sectionId } from './section-id';
import { SpecificationTable } from './specification-table';

type Props = {
  product: Product;
  /** The questions about the product; they stand between its description and its facts. */
  children: ReactNode;
};

/** Everything there is to know about a product, as text, in the order a shopper asks for it. */
export function ProductDetails({ product, children }: Props) {
  return (
    <div className="shop-width mt-16 md:mt-24">
      <DetailRow heading="About">
        {product.description.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </DetailRow>
      <div id="questions" className="shop-questions scroll-mt-6 border-t border-line py-9 md:py-12">
        {children}
      </div>
      {product.sections.map((section) => (
        <DetailRow key={section.heading} id={sectionId(section.heading)} heading={section.heading}>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </DetailRow>
      ))}
      <DetailRow id="specifications" heading="Specifications">
        <SpecificationTable name={product.name} specifications={product.specifications} />
      </DetailRow>
      <DetailColumns>
        <DetailColumn heading="Materials">
          <p>{product.material}</p>
        </DetailColumn>
        <DetailColumn heading="Care">
          <FactList facts={product.care} />
        </DetailColumn>
        <DetailColumn heading="What’s in the box">
          <FactList facts={product.inTheBox} />
        </DetailColumn>
      </DetailColumns>
      <DetailColumns>
        <PolicyColumn slug="shipping" own={product.shipping} />
        <PolicyColumn slug="returns" own={product.returns} />
        <PolicyColumn slug="warranty" own={product.warranty} />
      </DetailColumns>
    </div>
  );
}

function PolicyColumn({ slug, own }: { slug: PolicySlug; own: readonly string[] }) {
  const policy = POLICIES[slug];
  return (
    <DetailColumn id={slug} heading={policy.productHeading}>
      {[...own, ...policy.terms].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <Link href={`/${slug}`} className="underline underline-offset-4 hover:no-underline">
          All about {policy.title.toLowerCase()}
        </Link>
      </p>
    </DetailColumn>
  );
}
