'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { CONTENTS, PAGES, pageHref } from './contents';

/** The documentation's contents: beside the page where there is room, folded above it where there is not. */
export function DocsNav() {
  const pathname = usePathname();
  const folded = useRef<HTMLDetailsElement>(null);
  const list = useRef<HTMLElement>(null);
  const current = PAGES.find(({ slug }) => pageHref(slug) === pathname);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page folds the contents and shows its place
  useEffect(() => {
    folded.current?.removeAttribute('open');
    const { current: beside } = list;
    const here = beside?.querySelector<HTMLElement>('[aria-current]');
    if (beside && here) beside.scrollTop = here.offsetTop - beside.clientHeight / 2;
  }, [pathname]);

  return (
    <>
      <details ref={folded} className="docs-nav-folded">
        <summary>
          <span className="sr-only">Contents: </span>
          {current?.title ?? 'Contents'}
        </summary>
        <nav aria-label="Contents">
          <Groups pathname={pathname} />
        </nav>
      </details>
      <nav ref={list} aria-label="Documentation" className="docs-nav">
        <Groups pathname={pathname} />
      </nav>
    </>
  );
}

function Groups({ pathname }: { pathname: string }) {
  return CONTENTS.map((group) => (
    <section key={group.title} aria-label={group.title}>
      <p>{group.title}</p>
      <ul>
        {group.pages.map(({ slug, title }) => {
          const href = pageHref(slug);
          return (
            <li key={slug}>
              <Link
                // Made from the table of contents, whose pages exist.
                href={href as '/docs'}
                aria-current={href === pathname ? 'page' : undefined}
              >
                {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
