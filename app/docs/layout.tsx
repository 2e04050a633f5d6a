import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DocsFrame } from '@/components/docs/docs-frame';
import '@/components/docs/docs.css';

export const metadata: Metadata = {
  title: { default: 'Shelftalk documentation', template: '%s · Shelftalk' },
  openGraph: { siteName: 'Shelftalk' },
};

export default function DocsLayout({ children }: { children: ReactNode }) {
  return <DocsFrame>{children}</DocsFrame>;
}
