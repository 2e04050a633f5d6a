import type { ReactNode } from 'react';
import { DocsHeader } from './docs-header';
import { DocsNav } from './docs-nav';

/** Header, contents and page. */
export function DocsFrame({ children }: { children: ReactNode }) {
  return (
    <div className="docs">
      <a href="#main" className="docs-skip">
        Skip to the page
      </a>
      <DocsHeader current="docs" />
      <div className="docs-columns">
        <DocsNav />
        {children}
      </div>
    </div>
  );
}
