import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { type PageStatus, PageStatusSchema } from './page-status';

export type PageStatusState = PageStatus | { status: 'loading' } | { status: 'failed' };

const AGAIN_MS = 2000;
const ASKED_MAX = 60;

/** The status of a page's list, asked for again while it may still change. The asking itself costs Alhena nothing. */
export function usePageStatus(pageUrl: string, locale: string): PageStatusState {
  const [state, setState] = useState<PageStatusState>({ status: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    setState({ status: 'loading' });

    async function ask() {
      asked += 1;
      const next = await readStatus(pageUrl, locale, life.signal);
      if (life.signal.aborted) return;
      setState(next);
      if (mayChange(next) && asked < ASKED_MAX) timer = setTimeout(ask, AGAIN_MS);
    }

    void ask();
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [pageUrl, locale]);
  return state;
}

async function readStatus(
  pageUrl: string,
  locale: string,
  signal: AbortSignal,
): Promise<PageStatusState> {
  try {
    const query = new URLSearchParams({ page_url: pageUrl, locale });
    const response = await fetch(`/playground/status?${query}`, { signal });
    return v.parse(PageStatusSchema, await response.json());
  } catch {
    return { status: 'failed' };
  }
}

function mayChange({ status }: PageStatusState): boolean {
  return status === 'unknown' || status === 'generating' || status === 'failed';
}
