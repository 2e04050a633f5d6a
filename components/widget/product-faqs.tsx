'use client';

import { useContext, useEffect } from 'react';
import { FaqSection } from '@/components/faq/faq-section';
import { ShelftalkContext } from '@/lib/client/context';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { ShelftalkProvider, type ShelftalkProviderProps } from './shelftalk-provider';
import { WidgetRoot } from './widget-root';

export type ProductFaqsProps = {
  /** The product page the questions are about; default: the provider's. */
  pageUrl?: string | undefined;
  /** BCP 47; default: the provider's. */
  locale?: string | undefined;
  /** How many questions, 1–10; default 5. */
  count?: number | undefined;
  /** Questions your server has read for this page and locale: they are in the HTML and not asked for again while fresh. */
  initialFaqs?: Faq[] | undefined;
  /** When they were read, milliseconds since the epoch. */
  initialFaqsAt?: number | undefined;
  /** Answers your server has read: they are in the HTML and open without a request. */
  initialAnswers?: FaqAnswer[] | undefined;
  /** Default: “Questions about this product” in the language shown. */
  heading?: string | undefined;
  /** Level of the section's heading, 2–5; the questions are one below. Default 2. */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
  /** Adds FAQPage JSON-LD for the answers that are on the page; default `false`. */
  jsonLd?: boolean | undefined;
  className?: string | undefined;
} & Pick<ShelftalkProviderProps, 'endpoint' | 'theme' | 'labels' | 'onEvent' | 'dataLayer'>;

/**
 * The questions about a product, each with its answer one tap away. Works inside a `ShelftalkProvider` or without;
 * `endpoint`, `theme`, `labels`, `onEvent` and `dataLayer` count only without.
 */
export function ProductFaqs(props: ProductFaqsProps) {
  const isProvided = useContext(ShelftalkContext) !== null;
  if (isProvided) return <PlacedFaqs {...props} />;
  const { endpoint, pageUrl, locale, theme, labels, onEvent, dataLayer } = props;
  return (
    <ShelftalkProvider {...{ endpoint, pageUrl, locale, theme, labels, onEvent, dataLayer }}>
      <PlacedFaqs {...props} />
    </ShelftalkProvider>
  );
}

const PAGE_MISSING =
  '<ProductFaqs> shows nothing because it does not know its product page: give it or its <ShelftalkProvider> a pageUrl.';

function PlacedFaqs({ className, locale, ...props }: ProductFaqsProps) {
  const shelftalk = useContext(ShelftalkContext);
  const pageUrl = props.pageUrl ?? shelftalk?.pageUrl;
  useEffect(() => {
    if (!pageUrl) reportError(new Error(PAGE_MISSING));
  }, [pageUrl]);
  if (!pageUrl) return null;
  return (
    <WidgetRoot name="product-faqs" className={className} locale={locale} pageUrl={pageUrl}>
      <FaqSection
        pageUrl={pageUrl}
        count={props.count}
        initialFaqs={props.initialFaqs}
        initialFaqsAt={props.initialFaqsAt}
        initialAnswers={props.initialAnswers}
        heading={props.heading}
        headingLevel={props.headingLevel ?? 2}
        hasJsonLd={props.jsonLd ?? false}
      />
    </WidgetRoot>
  );
}
