import Link from 'next/link';
import type { ReactNode } from 'react';
import { PAGES, pageHref } from './contents';
import { Article } from './markdown/article';
import { plainText } from './markdown/inline';
import { InlineText } from './markdown/inline-text';
import type { DocsPage } from './read-page';

type Props = {
  page: DocsPage;
  origin: string;
  /** Sections that are not written but made, after the page's own. */
  further?: { id: string; text: string }[];
  children?: ReactNode;
};

/** A page of the documentation: title, text, its sections beside it, and the pages before and after. */
export function PageView({ page, origin, further = [], children }: Props) {
  const sections = page.blocks
    .filter((block) => block.type === 'heading')
    .filter(({ level }) => level === 2);
  return (
    <>
      <main id="main" tabIndex={-1} className="docs-page">
        <h1>{page.title}</h1>
        <p className="docs-summary">
          <InlineText text={page.summary} />
        </p>
        <div className="docs-prose">
          <Article blocks={page.blocks} origin={origin} />
          {children}
        </div>
        <Pager slug={page.slug} />
      </main>
      <aside className="docs-toc">
        <nav aria-label="On this page">
          <p>On this page</p>
          <ul>
            {[...sections, ...further].map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{plainText(text)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
    </>
  );
}

function Pager({ slug }: { slug: string }) {
  const place = PAGES.findIndex((page) => page.slug === slug);
  const before = PAGES[place - 1];
  const after = PAGES[place + 1];
  return (
    <nav aria-label="Before and after" className="docs-pager">
      {before && (
        <Link href={pageHref(before.slug) as '/docs'} rel="prev">
          <small>Before</small>
          {before.title}
        </Link>
      )}
      {after && (
        <Link href={pageHref(after.slug) as '/docs'} rel="next">
          <small>Next</small>
          {after.title}
        </Link>
      )}
    </nav>
  );
}
