import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ChosenTheme } from '@/components/storefront/chosen-theme';
import { SCRIPT_POLICY } from '@/components/storefront/script-policy';
import { ServedScript } from '@/components/storefront/served-script';
import { SHOP } from '@/components/storefront/site';
import { THEME_SCRIPT } from '@/components/storefront/theme-script';
import { textFont, titleFont } from './fonts';
import { appOrigin } from './origin';
import './globals.css';

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(appOrigin()),
    title: { default: `${SHOP.name}: ${SHOP.line.toLowerCase()}`, template: `%s · ${SHOP.name}` },
    description: SHOP.description,
    openGraph: { siteName: SHOP.name, locale: 'en_GB', type: 'website' },
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f5f0' },
    { media: '(prefers-color-scheme: dark)', color: '#14181b' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang="en-GB"
      className={`${titleFont.variable} ${textFont.variable}`}
      data-scroll-behavior="smooth"
      suppressHydrationWarning
    >
      <head>
        <ServedScript nonce={nonce}>{SCRIPT_POLICY + THEME_SCRIPT}</ServedScript>
      </head>
      <body>
        <ChosenTheme />
        {children}
      </body>
    </html>
  );
}
