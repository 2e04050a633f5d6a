import { useEffect, useRef } from 'react';
import type { Entry, Status } from '@/lib/client/conversation/conversation';
import type { Chat } from './chat-context';
import { plainText } from './load-answer';
import { LONG_MS, messageWords, VERY_LONG_MS } from './message-words';

type Announced = Pick<Chat, 'labels' | 'locale' | 'announce'> & {
  entries: Entry[];
  isOpen: boolean;
};

/** Announces each answer once, whole and as plain text, and each change of a message the shopper should know of. */
export function useAnnouncedMessages({
  entries,
  isOpen,
  labels,
  locale,
  announce,
}: Announced): void {
  const known = useRef<Map<string, string> | undefined>(undefined);
  const startedAt = useRef(Date.now());

  useEffect(() => {
    const before = known.current;
    known.current = new Map(entries.map((entry) => [entry.id, stateOf(entry)]));
    if (!isOpen || !before) return;
    for (const entry of entries) {
      const has = before.get(entry.id);
      // What was kept from an earlier visit is no news.
      if (has === undefined && entry.at < startedAt.current) continue;
      if (entry.kind === 'faq' && has === undefined) {
        void announceAnswer(entry.answer);
      }
      if (entry.kind !== 'message' || has === entry.status.state) continue;
      if (entry.status.state === 'answered') void announceAnswer(entry.status.result_text);
      else {
        const words = spoken(entry.status);
        if (words) announce(words);
      }
    }

    async function announceAnswer(text: string) {
      announce(`${labels.chatAssistant}: ${await plainText(text)}`);
    }

    function spoken(status: Status): string | undefined {
      const isOnline = navigator.onLine !== false;
      if (status.state === 'queued' && isOnline) return undefined;
      return messageWords(status, { labels, locale, now: Date.now(), isOnline });
    }
  }, [entries, isOpen, labels, locale, announce]);

  const sending = entries.find(
    (entry) => entry.kind === 'message' && entry.status.state === 'sending',
  );
  const sendingId = sending?.id;
  useEffect(() => {
    if (sendingId === undefined || !isOpen) return undefined;
    const timers = [
      setTimeout(announce, LONG_MS, labels.chatTypingLong),
      setTimeout(announce, VERY_LONG_MS, labels.chatTypingVeryLong),
    ];
    return () => timers.forEach(clearTimeout);
  }, [sendingId, isOpen, labels, announce]);
}

function stateOf(entry: Entry): string {
  return entry.kind === 'message' ? entry.status.state : entry.kind;
}
