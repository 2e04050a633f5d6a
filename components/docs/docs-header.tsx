import Link from 'next/link';
import { ThemeToggle } from '@/components/storefront/theme-toggle';
import { Search } from './search/search';
import { Wordmark } from './wordmark';

/** The bar above documentation and playground. */
export function DocsHeader({ current }: { current: 'docs' | 'playground' }) {
  return (
    <header className="docs-header">
      <Link href="/docs" className="docs-home" aria-label="Shelftalk documentation">
        <Wordmark />
      </Link>
      <nav aria-label="Shelftalk">
        <Link href="/docs" aria-current={current === 'docs' ? 'true' : undefined}>
          Docs
        </Link>
        <Link href="/playground" aria-current={current === 'playground' ? 'true' : undefined}>
          Playground
        </Link>
        <Link href="/">Demo shop</Link>
      </nav>
      <div className="docs-tools">
        <Search />
        <ThemeToggle />
      </div>
    </header>
  );
}
