import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '@/lib/client/conversation/conversation';

/** Short of the last turn by no more than this, the reader still counts as being there. */
const SLACK_PX = 48;
const TURN_MARGIN_PX = 16;

type TranscriptScroll = {
  logRef: RefObject<HTMLDivElement | null>;
  /** Whether the reader is elsewhere, and whether an answer arrived meanwhile. */
  away: 'no' | 'yes' | 'with_news';
  onScroll(): void;
  toEnd(): void;
};

/**
 * Keeps the last turn in view while the reader is there, and leaves a reader who is elsewhere alone.
 * A turn too tall for the view is shown from its start. What the shopper just asked is always brought into view.
 */
export function useTranscriptScroll(entries: Entry[], isOpen: boolean): TranscriptScroll {
  const logRef = useRef<HTMLDivElement | null>(null);
  const isFollowing = useRef(true);
  const seen = useRef<{ count: number; answers: number; isOpen: boolean } | undefined>(undefined);
  const [away, setAway] = useState<TranscriptScroll['away']>('no');
  const answers = entries.filter(isAnswered).length;
  const count = entries.length;

  const toEnd = useCallback(() => {
    const log = logRef.current;
    if (!log) return;
    log.scrollTop = lastTurnTop(log);
    isFollowing.current = true;
    setAway('no');
  }, []);

  // After every render: what is said of a message may grow without a new one.
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { count, answers, isOpen };
    if (!isOpen) return;
    const hasJustOpened = !before?.isOpen;
    const hasAsked = before !== undefined && count > before.count;
    const hasNews = before !== undefined && answers > before.answers;
    const log = logRef.current;
    if (hasJustOpened || hasAsked || (hasNews && isFollowing.current)) toEnd();
    else if (hasNews) setAway('with_news');
    // Never back up: of a turn that is taller than the view its end may be what is read.
    else if (isFollowing.current && log) log.scrollTop = Math.max(log.scrollTop, lastTurnTop(log));
  });

  useEffect(() => {
    const log = logRef.current;
    if (!log || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      if (isFollowing.current) toEnd();
    });
    observer.observe(log);
    return () => observer.disconnect();
  }, [toEnd]);

  const onScroll = useCallback(() => {
    const log = logRef.current;
    if (!log) return;
    isFollowing.current = log.scrollTop > lastTurnTop(log) - SLACK_PX;
    setAway((was) => (isFollowing.current ? 'no' : was === 'with_news' ? was : 'yes'));
  }, []);

  return { logRef, away, onScroll, toEnd };
}

/** Where the view begins when it shows the last turn: at the end, or at the turn's start if the rest is taller. */
function lastTurnTop(log: HTMLElement): number {
  const end = log.scrollHeight - log.clientHeight;
  const turn = [...log.querySelectorAll<HTMLElement>('.st-turn')].at(-1);
  return turn ? Math.min(end, turn.offsetTop - TURN_MARGIN_PX) : end;
}

function isAnswered(entry: Entry): boolean {
  return entry.kind === 'message' && entry.status.state === 'answered';
}
