import type { Status } from '@/lib/client/conversation/conversation';
import { plural } from '@/lib/client/labels/format';
import type { DrawerLabels } from './chat-context';

/** How long an answer may take before the shopper is told that it takes long, and then very long. */
export const LONG_MS = 8_000;
export const VERY_LONG_MS = 30_000;

type Circumstances = { labels: DrawerLabels; locale: string; now: number; isOnline: boolean };

/** What the shopper is told about a message that has no answer (yet). Undefined for an answered one. */
export function messageWords(
  status: Status,
  { labels, locale, now, isOnline }: Circumstances,
): string | undefined {
  switch (status.state) {
    case 'queued':
      return isOnline ? labels.chatQueued : labels.chatOffline;
    case 'sending': {
      const elapsedMs = now - status.since;
      if (elapsedMs >= VERY_LONG_MS) return labels.chatTypingVeryLong;
      return elapsedMs >= LONG_MS ? labels.chatTypingLong : labels.chatTyping;
    }
    case 'waiting':
      if (!isOnline) return labels.chatOffline;
      if (status.reason === 'network') return labels.chatReconnecting;
      return plural(labels.chatWaiting, secondsUntil(status.until, now), locale);
    case 'answered':
      return undefined;
    case 'not_sent':
      return notSentWords(status, { labels, locale, now, isOnline });
    case 'delivery_unknown':
      return status.isSettled ? labels.chatUnknown : labels.chatNoAnswer;
    case 'interrupted':
      return labels.chatInterrupted;
    case 'stopped':
      return labels.chatStopped;
  }
}

/** Whether the words change with the time. */
export function isTimed(status: Status): boolean {
  const { state } = status;
  return state === 'sending' || state === 'waiting' || (state === 'not_sent' && 'until' in status);
}

function notSentWords(
  { reason, until }: Extract<Status, { state: 'not_sent' }>,
  { labels, locale, now }: Circumstances,
): string {
  switch (reason) {
    case 'network':
      return labels.chatNotSentNetwork;
    case 'busy':
      return until !== undefined && until > now
        ? plural(labels.faqErrorBusyFor, secondsUntil(until, now), locale)
        : labels.faqErrorBusy;
    case 'unavailable':
      return labels.chatNotSentUnavailable;
    case 'rejected':
      return labels.chatNotSentRejected;
    case 'stopped':
      return labels.chatNotSentStopped;
  }
}

function secondsUntil(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}
