import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { toPlainText } from '@/components/ui/markdown/plain-text';
import { useShelftalk } from '@/lib/client/context';
import { faqAnswerQuery } from '@/lib/client/queries';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { faqPageJson } from './faq-page-json';

type FaqJsonLdProps = { faqs: Faq[]; pageUrl: string; initialAnswers: FaqAnswer[] };

const MARK = 'data-shelftalk-faq-page';

/** `FAQPage` for search engines: the questions whose answers are on the page, in the same words; one per document. */
export function FaqJsonLd(props: FaqJsonLdProps) {
  const ref = useRef<HTMLScriptElement>(null);
  const [isFirst, setIsFirst] = useState(true);
  const json = useFaqPage(props);

  useEffect(() => {
    const first = document.querySelector(`script[${MARK}]`);
    setIsFirst(!first || first === ref.current);
    // React 18 writes quotes in a script as entities, which a parser of JSON does not read.
    if (ref.current && ref.current.textContent !== json) ref.current.textContent = json;
  }, [json]);

  if (json === '' || !isFirst) return null;
  return (
    <script ref={ref} type="application/ld+json" {...{ [MARK]: '' }} suppressHydrationWarning>
      {json}
    </script>
  );
}

/** Follows the answers as they arrive, from the same cache the panels show. Empty while there is none. */
function useFaqPage({ faqs, pageUrl, initialAnswers }: FaqJsonLdProps): string {
  const { api, endpoint, locale, queryClient } = useShelftalk();
  function read(): string {
    const entries = faqs.flatMap(({ faq_id, question }) => {
      const { queryKey } = faqAnswerQuery({ api, endpoint }, { faq_id, page_url: pageUrl, locale });
      const loaded =
        queryClient.getQueryData(queryKey) ??
        initialAnswers.find((answer) => answer.faq_id === faq_id);
      return loaded ? [{ question, answer: toPlainText(loaded.answer) }] : [];
    });
    return entries.length > 0 ? faqPageJson(entries) : '';
  }
  return useSyncExternalStore(
    (onChange) => queryClient.getQueryCache().subscribe(onChange),
    read,
    read,
  );
}
