import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/client/conversation/conversation';
import { en as chat } from '@/lib/client/labels/chat/en';
import { en as faq } from '@/lib/client/labels/faq/en';
import { messageWords } from './message-words';

const NOW = 100_000;
const labels = { ...faq, ...chat };
const here = { labels, locale: 'en', now: NOW, isOnline: true };

describe('messageWords', () => {
  it.each<[string, Status, string | undefined]>([
    ['a fresh wait', { state: 'sending', since: NOW - 7_999 }, chat.chatTyping],
    ['8 seconds', { state: 'sending', since: NOW - 8_000 }, chat.chatTypingLong],
    ['30 seconds', { state: 'sending', since: NOW - 30_000 }, chat.chatTypingVeryLong],
    ['its turn', { state: 'queued' }, chat.chatQueued],
    [
      'a pause',
      { state: 'waiting', until: NOW + 4_100, reason: 'busy' },
      'Busy right now. Sending in 5 seconds…',
    ],
    [
      'the last second',
      { state: 'waiting', until: NOW - 1, reason: 'busy' },
      'Busy right now. Sending in 1 second…',
    ],
    [
      'a lost connection',
      { state: 'waiting', until: NOW, reason: 'network' },
      chat.chatReconnecting,
    ],
    ['no connection', { state: 'not_sent', reason: 'network' }, chat.chatNotSentNetwork],
    [
      'too much at once',
      { state: 'not_sent', reason: 'busy', until: NOW + 90_000 },
      'That was a lot at once. Please try again in 90 seconds.',
    ],
    ['a pause that is over', { state: 'not_sent', reason: 'busy', until: NOW }, faq.faqErrorBusy],
    ['an outage', { state: 'not_sent', reason: 'unavailable' }, chat.chatNotSentUnavailable],
    ['a refusal', { state: 'not_sent', reason: 'rejected' }, chat.chatNotSentRejected],
    ['an unknown fate', { state: 'delivery_unknown', isSettled: true }, chat.chatUnknown],
    ['a late answer', { state: 'delivery_unknown', isSettled: false }, chat.chatNoAnswer],
    ['an interruption', { state: 'interrupted' }, chat.chatInterrupted],
    ['a stop', { state: 'stopped' }, chat.chatStopped],
    ['an answer', { state: 'answered', result_text: 'Yes', at: NOW }, undefined],
  ])('speaks of %s', (_, status, words) => {
    expect(messageWords(status, here)).toBe(words);
  });

  it.each<[Status]>([[{ state: 'queued' }], [{ state: 'waiting', until: NOW, reason: 'network' }]])(
    'says that it goes out on return when offline in %j',
    (status) => {
      expect(messageWords(status, { ...here, isOnline: false })).toBe(chat.chatOffline);
    },
  );
});
