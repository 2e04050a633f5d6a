import { useEffect, useRef } from 'react';
import { useShelftalk } from '@/lib/client/context';
import { reasonOf } from '@/lib/client/failure-reason';
import type { ProductFaqsState } from '@/lib/client/use-product-faqs';

/** Tells the host once for each page and language whether there were questions, none, or a failure. */
export function useListEvents(pageUrl: string, state: ProductFaqsState) {
  const { emit, locale } = useShelftalk();
  const { status } = state;
  const count = status === 'ready' ? state.faqs.length : 0;
  const error = status === 'failed' ? state.error : undefined;
  const told = useRef('');

  useEffect(() => {
    const key = `${pageUrl} ${locale} ${status}`;
    if (told.current === key && !error) return;
    const page = { page_url: pageUrl, locale };
    if (status === 'ready') emit({ name: 'faqs:shown', ...page, count });
    else if (status === 'not_available') emit({ name: 'faqs:empty', ...page });
    else if (error) emit({ name: 'faqs:failed', ...page, ...reasonOf(error) });
    else return;
    told.current = key;
  }, [emit, pageUrl, locale, status, count, error]);
}
