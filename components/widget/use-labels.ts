import { useEffect, useState } from 'react';
import { en } from '@/lib/client/labels/faq/en';
import { type Labels, loadedLabels, loadLabels } from '@/lib/client/labels/labels';

/** The words of a language; those of the last one until they have loaded, and English before there were any. */
export function useLabels(locale: string): Labels {
  const [last, setLast] = useState(() => loadedLabels(locale) ?? en);
  const ready = loadedLabels(locale);
  useEffect(() => {
    let isCurrent = true;
    loadLabels(locale).then(
      (labels) => isCurrent && setLast(labels),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return ready ?? last;
}
