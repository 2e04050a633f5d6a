import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DocsHeader } from '@/components/docs/docs-header';
import '@/components/docs/docs.css';
import '@/components/playground/playground.css';

export const metadata: Metadata = {
  title: { absolute: 'Playground · Shelftalk' },
  description: 'Try the widget on a product page, and copy the code.',
  alternates: { canonical: '/playground' },
  openGraph: { siteName: 'Shelftalk', title: 'Shelftalk playground' },
};

export default function PlaygroundLayout({ children }: { children: ReactNode }) {
  return (
    <div className="docs">
      <a href="#main" className="docs-skip">
        Skip to the page
      </a>
      <DocsHeader current="playground" />
      <main id="main" tabIndex={-1} className="play-page-frame">
        {children}
      </main>
    </div>
  );
}
