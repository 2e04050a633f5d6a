import Link from 'next/link';
import { POLICIES } from './catalogue/policies';
import { COLLECTIONS } from './catalogue/product';
import { Mark } from './mark';
import { SHOP } from './site';

export function ShopFooter() {
  return (
    <footer className="border-t border-line">
      <div className="shop-width grid grid-cols-2 gap-x-4 gap-y-12 py-14 md:grid-cols-12 md:gap-x-6 md:py-20">
        <div className="col-span-2 md:col-span-5 lg:col-span-6">
          <Mark className="h-8 w-auto text-lake" />
          <p className="mt-5 max-w-sm font-display text-heading font-medium text-balance">
            {SHOP.line}.
          </p>
        </div>
        <FooterLinks
          heading="Shop"
          className="md:col-span-3"
          links={COLLECTIONS.map(({ slug, name }) => ({ href: `/#${slug}` as const, label: name }))}
        />
        <FooterLinks
          heading="Help"
          className="md:col-span-4 lg:col-span-3"
          links={Object.values(POLICIES).map(({ slug, title }) => ({
            href: `/${slug}` as const,
            label: title,
          }))}
        />
      </div>
      <div className="shop-width pb-24 text-small text-ink-soft">
        <div className="flex flex-wrap justify-between gap-x-10 gap-y-2 border-t border-line pt-6">
          <p>{SHOP.name} is a demonstration shop: the things are invented and nothing is sold.</p>
          <p>Prices in pounds, VAT included.</p>
          <p>
            For developers:{' '}
            <Link href="/docs" className="underline underline-offset-4 hover:text-ink">
              documentation
            </Link>
            ,{' '}
            <Link href="/playground" className="underline underline-offset-4 hover:text-ink">
              playground
            </Link>
          </p>
        </div>
      </div>
    </footer>
  );
}

type FooterLinksProps = {
  heading: string;
  className: string;
  links: { href: `/#${string}` | '/shipping' | '/returns' | '/warranty'; label: string }[];
};

function FooterLinks({ heading, links, className }: FooterLinksProps) {
  return (
    <nav aria-label={heading} className={className}>
      <h2 className="text-small font-semibold">{heading}</h2>
      <ul className="mt-3">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className="inline-flex min-h-9 items-center text-ink-soft underline-offset-4 hover:text-ink hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
