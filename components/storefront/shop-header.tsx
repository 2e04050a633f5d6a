import Link from 'next/link';
import { BagLink } from './bag-link';
import { COLLECTIONS } from './catalogue/product';
import { Mark } from './mark';
import { SHOP } from './site';
import { ThemeToggle } from './theme-toggle';

export function ShopHeader() {
  return (
    <header className="shop-width grid grid-cols-[1fr_auto] items-center gap-x-4 py-2 md:grid-cols-[1fr_auto_1fr] md:py-4">
      <Link
        href="/"
        className="flex min-h-11 items-center gap-2.5 justify-self-start font-display text-[1.375rem] font-semibold tracking-tight"
      >
        <Mark className="h-4.5 w-auto text-lake" />
        {SHOP.name}
      </Link>
      <nav
        aria-label="Collections"
        className="order-last col-span-2 border-t border-line pt-1 md:order-none md:col-span-1 md:border-0 md:pt-0"
      >
        <ul className="-mx-2 flex flex-wrap justify-between gap-x-1 md:mx-0 md:gap-x-4">
          {COLLECTIONS.map((collection) => (
            <li key={collection.slug}>
              <Link
                href={`/#${collection.slug}`}
                className="flex min-h-11 items-center px-2 text-small font-medium text-ink-soft underline-offset-8 hover:text-ink hover:underline"
              >
                {collection.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex items-center gap-1 justify-self-end">
        <ThemeToggle />
        <BagLink />
      </div>
    </header>
  );
}
