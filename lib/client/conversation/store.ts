import { LIMITS, type UserMetadata } from '@/lib/contract';
import type { Api } from '../api';
import type { EventDetail } from '../events';
import {
  type Conversation,
  EMPTY_CONVERSATION,
  type Entry,
  type Feedback,
  type Message,
  messageOf,
  type Page,
  type Status,
  unreadCount,
} from './conversation';
import { needsNewKey } from './failure';
import { merge } from './merge';
import { messageEvents } from './message-events';
import type { Platform } from './platform';
import { type Action, type BroughtFaq, reduce } from './reducer';
import { createSender } from './sender';
import { createStorage } from './storage';
import { createTabLink } from './tab-link';

/** What the host says now; read when a message is sent. */
export type ConversationContext = {
  locale: string;
  userMetadata?: UserMetadata | undefined;
  userToken?: string | undefined;
  /** Without consent nothing is kept beyond the page. */
  consent: boolean;
  emit(event: EventDetail): void;
};

export type ConversationStore = {
  getState(): Conversation;
  /** Restores the stored conversation with the first listener; keeps tabs in step while there is one. */
  subscribe(listener: () => void): () => void;
  configure(context: ConversationContext): void;
  /** Sends `text` when its turn comes. Blank or too long text is refused with `false`. */
  ask(text: string, page?: Page): boolean;
  /** Puts an answered FAQ in the transcript; the next message takes it into the thread. */
  bringFaq(faq: BroughtFaq, page?: Page): void;
  setDraft(text: string): void;
  /** Sends a failed, stopped or interrupted message again: under the same key wherever that is safe. */
  resend(id: string): void;
  stop(id: string): void;
  giveFeedback(id: string, feedback: Feedback): void;
  markSeen(): void;
  /** Answers that arrived since the shopper last looked. */
  unread(): number;
  /** Forgets everything and begins a new conversation, in every tab. */
  reset(): void;
};

type Deps = { api: Pick<Api, 'sendMessage'>; name: string; platform: Platform };

const DRAFT_PAUSE_MS = 400;
/** Where locks do not exist, a message another tab has been sending for longer than any call lasts is interrupted. */
const SENDING_MAX_MS = 40_000;

/** @param deps `name` is the key in storage and the channel between tabs */
export function createConversation({ api, name, platform }: Deps): ConversationStore {
  const storage = createStorage(platform.storage, name, platform.now);
  const listeners = new Set<() => void>();
  let state = EMPTY_CONVERSATION;
  let context: ConversationContext = { locale: 'en', consent: true, emit() {} };
  let cancelDraft = () => {};
  let isDraftUnsaved = false;
  let stopListening = () => {};
  let isRestored = false;

  const sender = createSender({
    platform,
    lockName: `${name}:send`,
    getState: () => state,
    dispatch,
    refresh,
    send: (message, options) => api.sendMessage(message, options),
    extras: () => ({
      ...(context.userMetadata ? { user_metadata: context.userMetadata } : {}),
      ...(context.userToken ? { user_token: context.userToken } : {}),
    }),
    ...messageEvents((event) => context.emit(event)),
  });
  const tabs = createTabLink(platform, name, {
    onConversation: take,
    onStored: refresh,
    onOnline: sender.pump,
    onLeave() {
      if (isDraftUnsaved) save();
      sender.leave();
    },
    onReturn() {
      refresh();
      sender.stay();
    },
  });

  function dispatch(action: Action) {
    refresh();
    if (state.id === '' && action.type !== 'seen') {
      state = { ...state, id: platform.newId(), started_at: platform.now() };
    }
    replace(reduce(state, action, platform.now()));
    if (action.type === 'draft_changed') saveDraftSoon();
    else {
      save();
      tabs.post(state);
    }
  }

  function replace(next: Conversation) {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function save() {
    cancelDraft();
    isDraftUnsaved = false;
    if (context.consent) storage.write(state);
  }

  function saveDraftSoon() {
    cancelDraft();
    isDraftUnsaved = true;
    cancelDraft = platform.later(save, DRAFT_PAUSE_MS);
  }

  function refresh() {
    if (!context.consent || !isRestored || !storage.hasChanged()) return;
    const stored = storage.read();
    if (stored) take(stored);
  }

  function take(theirs: Conversation) {
    const before = state;
    replace(
      state.id === '' ? { ...theirs, draft: state.draft || theirs.draft } : merge(state, theirs),
    );
    for (const { id } of before.entries.filter(isSending)) {
      if (messageOf(state, id)?.status.state !== 'sending') sender.abort(id);
    }
  }

  function restore() {
    isRestored = true;
    const stored = context.consent ? storage.read() : undefined;
    if (stored) take(stored);
    settleAbandoned();
    sender.pump();
  }

  /** A message found being sent is another tab's, or was left behind by a page that is gone: the lock tells which. */
  function settleAbandoned() {
    const found = state.entries.find(isSending);
    if (!found) return;
    const interrupt = () => {
      refresh();
      for (const { id } of state.entries.filter(isSending)) {
        dispatch({ type: 'failed', id, status: { state: 'interrupted' } });
      }
    };
    if (platform.hasLocks) {
      void platform.withLock(`${name}:send`, async () => interrupt());
    } else {
      platform.later(
        () => {
          refresh();
          if (state.entries.find(isSending)?.status.since === found.status.since) interrupt();
        },
        Math.max(0, found.status.since + SENDING_MAX_MS - platform.now()),
      );
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopListening = tabs.connect();
        restore();
      }
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stopListening();
      };
    },
    configure(next) {
      const hadConsent = context.consent;
      context = next;
      if (hadConsent && !next.consent) storage.clear();
      if (!hadConsent && next.consent && isRestored) {
        refresh();
        save();
      }
    },
    ask(text, page) {
      const trimmed = text.trim();
      if (trimmed === '' || trimmed.length > LIMITS.QUERY_TEXT_MAX) return false;
      dispatch({
        type: 'asked',
        id: platform.newId(),
        key: platform.newId(),
        text: trimmed,
        locale: context.locale,
        page,
      });
      sender.pump();
      return true;
    },
    bringFaq(faq, page) {
      dispatch({ type: 'faq_brought', id: platform.newId(), faq, page });
    },
    setDraft: (text) => dispatch({ type: 'draft_changed', text }),
    resend(id) {
      const message = messageOf(state, id);
      if (!message || !isResendable(message.status)) return;
      const isNew = needsNewKey(message.status);
      dispatch({ type: 'resent', id, ...(isNew ? { key: platform.newId() } : {}) });
      sender.pump();
    },
    stop(id) {
      if (!STOPPABLE.has(messageOf(state, id)?.status.state ?? '')) return;
      dispatch({ type: 'stopped', id });
      sender.abort(id);
      sender.pump();
    },
    giveFeedback: (id, feedback) => dispatch({ type: 'feedback_given', id, feedback }),
    markSeen() {
      if (unreadCount(state) > 0) dispatch({ type: 'seen' });
    },
    unread: () => unreadCount(state),
    reset() {
      for (const entry of state.entries) sender.abort(entry.id);
      dispatch({ type: 'reset', id: platform.newId() });
    },
  };
}

const STOPPABLE: ReadonlySet<string> = new Set(['sending', 'queued', 'waiting']);

/** Whatever is neither answered nor about to be. */
function isResendable({ state }: Status): boolean {
  return state !== 'answered' && state !== 'queued' && state !== 'sending';
}

type Sending = Message & { status: Extract<Status, { state: 'sending' }> };

function isSending(entry: Entry): entry is Sending {
  return entry.kind === 'message' && entry.status.state === 'sending';
}
