import type { MessageReply } from '@/lib/contract';
import {
  type Conversation,
  EMPTY_CONVERSATION,
  type Entry,
  type Feedback,
  type Message,
  type MessageRequest,
  messageOf,
  type Page,
  type Status,
} from './conversation';
import { append, changeEntry, changeFaqs, changeMessage } from './entries';

export type Action =
  | { type: 'draft_changed'; text: string }
  | {
      type: 'asked';
      id: string;
      key: string;
      text: string;
      locale: string;
      page?: Page | undefined;
    }
  | { type: 'faq_brought'; id: string; faq: BroughtFaq; page?: Page | undefined }
  | { type: 'sending_started'; id: string; request: MessageRequest }
  | { type: 'answered'; id: string; reply: MessageReply; markId: string }
  | { type: 'failed'; id: string; status: Status; isTry?: boolean }
  /** The FAQ it was to take along is gone: the text goes alone, under a key of its own. */
  | { type: 'faq_lost'; id: string; key: string }
  | { type: 'resent'; id: string; key?: string }
  | { type: 'stopped'; id: string }
  | { type: 'feedback_given'; id: string; feedback: Feedback }
  | { type: 'seen' }
  | { type: 'reset'; id: string };

export type BroughtFaq = { faq_id: number; question: string; answer: string; page_url: string };

/** @param now Unix milliseconds */
export function reduce(state: Conversation, action: Action, now: number): Conversation {
  switch (action.type) {
    case 'draft_changed':
      return action.text === state.draft ? state : { ...state, draft: action.text };
    case 'asked': {
      const { id, key, text, locale, page } = action;
      const message: Message = {
        kind: 'message',
        id,
        rev: 1,
        at: now,
        key,
        query_text: text,
        ...(page ? { page_url: page.page_url } : {}),
        locale,
        tries: 0,
        status: { state: 'queued' },
      };
      return append(state, [...pageMark(state, page, id, now), message], now);
    }
    case 'faq_brought': {
      const { id, faq, page } = action;
      const isSame = (entry: Entry | undefined) =>
        entry?.kind === 'faq' && entry.faq_id === faq.faq_id && entry.page_url === faq.page_url;
      if (isSame(state.entries.at(-1))) return state;
      const entries = state.entries.filter(
        (entry) => !(isSame(entry) && entry.kind === 'faq' && !entry.isPlayed),
      );
      const marks = pageMark({ ...state, entries }, page, id, now);
      const entry: Entry = { kind: 'faq', id, rev: 1, at: now, ...faq, isPlayed: false };
      return append({ ...state, entries }, [...marks, entry], now);
    }
    case 'sending_started':
      return changeMessage(state, action.id, now, (message) => ({
        ...message,
        request: action.request,
        status: { state: 'sending', since: now },
      }));
    case 'answered':
      return answered(state, action, now);
    case 'failed':
      return changeMessage(state, action.id, now, (message) => ({
        ...message,
        tries: message.tries + (action.isTry ? 1 : 0),
        status: action.status,
      }));
    case 'faq_lost': {
      const faqId = messageOf(state, action.id)?.request?.faq_id;
      const without = changeMessage(state, action.id, now, (message) =>
        queuedUnder(message, action.key),
      );
      return changeFaqs(without, (entry) => entry.faq_id === faqId);
    }
    case 'resent':
      return changeMessage(state, action.id, now, (message) =>
        action.key === undefined
          ? { ...message, tries: 0, status: { state: 'queued' } }
          : queuedUnder(message, action.key),
      );
    case 'stopped':
      return changeMessage(state, action.id, now, (message) => ({
        ...message,
        status:
          message.status.state === 'sending'
            ? { state: 'stopped' }
            : { state: 'not_sent', reason: 'stopped' },
      }));
    case 'feedback_given':
      return changeEntry(state, action.id, now, (entry) => withFeedback(entry, action.feedback));
    case 'seen':
      return { ...state, seen_at: now };
    case 'reset':
      return {
        ...EMPTY_CONVERSATION,
        id: action.id,
        started_at: now,
        updated_at: now,
        seen_at: now,
      };
  }
}

/** What a message says beside its text when it is sent now: the thread, and the FAQ the thread does not know yet. */
export function requestFor(state: Conversation, message: Message): MessageRequest {
  const faq = state.entries.findLast(
    (entry) => entry.kind === 'faq' && !entry.isPlayed && entry.at <= message.at,
  );
  const pageUrl = faq?.kind === 'faq' ? faq.page_url : message.page_url;
  return {
    ...(state.thread ? { thread_id: state.thread.thread_id } : {}),
    ...(faq?.kind === 'faq' ? { faq_id: faq.faq_id } : {}),
    ...(pageUrl === undefined ? {} : { page_url: pageUrl }),
    locale: message.locale,
  };
}

function answered(
  state: Conversation,
  { id, reply, markId }: Extract<Action, { type: 'answered' }>,
  now: number,
): Conversation {
  const before = messageOf(state, id);
  if (!before) return state;
  const faqId = before.request?.faq_id;
  const settled = changeMessage(state, id, now, ({ request: _, ...message }) => ({
    ...message,
    status: { state: 'answered', result_text: reply.result_text, at: now },
  }));
  const played = changeFaqs(
    settled,
    (entry) => entry.faq_id === faqId && entry.page_url === before.request?.page_url,
  );
  const restart: Entry[] = reply.thread_restarted
    ? [{ kind: 'restarted', id: markId, rev: 1, at: before.at - 0.5 }]
    : [];
  return {
    ...played,
    thread: { thread_id: reply.thread_id, at: now },
    entries: played.entries.flatMap((entry) => (entry.id === id ? [...restart, entry] : [entry])),
  };
}

/** A mark when the conversation goes on about another page than before. */
function pageMark(state: Conversation, page: Page | undefined, id: string, now: number): Entry[] {
  const last = state.entries.findLast((entry) => 'page_url' in entry && entry.page_url);
  const lastUrl = last && 'page_url' in last ? last.page_url : undefined;
  if (!page || lastUrl === undefined || lastUrl === page.page_url) return [];
  return [{ kind: 'page', id: `${id}-page`, rev: 1, at: now - 0.25, ...page }];
}

function queuedUnder({ request: _, ...message }: Message, key: string): Message {
  return { ...message, key, tries: 0, status: { state: 'queued' } };
}

function withFeedback(entry: Entry, feedback: Feedback): Entry {
  if (entry.kind === 'faq') return { ...entry, feedback };
  if (entry.kind !== 'message' || entry.status.state !== 'answered') return entry;
  return { ...entry, status: { ...entry.status, feedback } };
}
