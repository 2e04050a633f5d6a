import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { toPlainText } from '@/components/ui/markdown/plain-text';
import { useShelftalk } from '@/lib/client/context';
import { faqAnswerQuery } from '@/lib/client/queries';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { faqPageJson } from './faq-page-json';

type FaqJsonLdProps = { faqs: Faq[]; pageUrl: string; initialAnswers: FaqAnswer[] };

const MARK = 'data-shelftalk-faq-page';

/** `FAQPage` for search engines: the questions whose answers are on the page, in the same words; one per document. */
export function FaqJsonLd({ faqs, pageUrl, initialAnswers }: FaqJsonLdProps) {
  const { api, endpoint, locale, queryClient } = useShelftalk();
  const ref = useRef<HTMLScriptElement>(null);
  const [isFirst, setIsFirst] = useState(true);
  const results = useQueries(
    {
      queries: faqs.map(({ faq_id }) => ({
        ...faqAnswerQuery({ api, endpoint }, { faq_id, page_url: pageUrl, locale }),
        enabled: false,
      })),
    },
    queryClient,
  );
  const entries = faqs.flatMap((faq, index) => {
    const answer =
      results[index]?.data?.answer ??
      initialAnswers.find(({ faq_id }) => faq_id === faq.faq_id)?.answer;
    return answer ? [{ question: faq.question, answer: toPlainText(answer) }] : [];
  });
  const json = faqPageJson(entries);

  useEffect(() => {
    const first = document.querySelector(`script[${MARK}]`);
    setIsFirst(!first || first === ref.current);
    // React 18 writes quotes in a script as entities, which a parser of JSON does not read.
    if (ref.current && ref.current.textContent !== json) ref.current.textContent = json;
  }, [json]);

  if (entries.length === 0 || !isFirst) return null;
  return (
    <script ref={ref} type="application/ld+json" {...{ [MARK]: '' }} suppressHydrationWarning>
      {json}
    </script>
  );
}
