import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '@/lib/client/conversation/conversation';

/** Pixels from the end within which the reader counts as being there. */
const END_SLACK = 48;
const TURN_MARGIN = 16;

type TranscriptScroll = {
  logRef: RefObject<HTMLDivElement | null>;
  /** Whether the reader is elsewhere, and whether an answer arrived meanwhile. */
  away: 'no' | 'yes' | 'with_news';
  onScroll(): void;
  toEnd(): void;
};

/**
 * Keeps the transcript at its end while the reader is there, and leaves a reader who is elsewhere alone.
 * A turn too tall for the view is shown from its start. What the shopper just asked is always brought into view.
 */
export function useTranscriptScroll(entries: Entry[], isOpen: boolean): TranscriptScroll {
  const logRef = useRef<HTMLDivElement | null>(null);
  const isAtEnd = useRef(true);
  const seen = useRef<{ count: number; answers: number; isOpen: boolean } | undefined>(undefined);
  const [away, setAway] = useState<TranscriptScroll['away']>('no');
  const answers = entries.filter(isAnswered).length;
  const count = entries.length;

  const toEnd = useCallback(() => {
    const log = logRef.current;
    if (!log) return;
    const turn = log.querySelector('[data-entry]:last-of-type');
    log.scrollTop =
      turn instanceof HTMLElement && turn.offsetHeight > log.clientHeight
        ? turn.offsetTop - TURN_MARGIN
        : log.scrollHeight;
    isAtEnd.current = true;
    setAway('no');
  }, []);

  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { count, answers, isOpen };
    if (!isOpen) return;
    const hasJustOpened = !before?.isOpen;
    const hasAsked = before !== undefined && count > before.count;
    if (hasJustOpened || hasAsked || isAtEnd.current) toEnd();
    else if (before && answers > before.answers) setAway('with_news');
  }, [count, answers, isOpen, toEnd]);

  useEffect(() => {
    const log = logRef.current;
    if (!log || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) toEnd();
    });
    observer.observe(log);
    return () => observer.disconnect();
  }, [toEnd]);

  const onScroll = useCallback(() => {
    const log = logRef.current;
    if (!log) return;
    isAtEnd.current = log.scrollHeight - log.scrollTop - log.clientHeight < END_SLACK;
    setAway((was) => (isAtEnd.current ? 'no' : was === 'with_news' ? was : 'yes'));
  }, []);

  return { logRef, away, onScroll, toEnd };
}

function isAnswered(entry: Entry): boolean {
  return entry.kind === 'message' && entry.status.state === 'answered';
}
