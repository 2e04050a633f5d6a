import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useShelftalk } from '../context';
import { type Conversation, EMPTY_CONVERSATION, type Page, unreadCount } from './conversation';
import { sharedConversation } from './shared-conversation';
import type { ConversationStore } from './store';

export type ConversationActions = Pick<
  ConversationStore,
  'bringFaq' | 'giveFeedback' | 'markSeen' | 'reset' | 'resend' | 'setDraft' | 'stop'
> & {
  /** Sends `text` about the page it was typed on. Blank or too long text is refused with `false`. */
  ask(text: string): boolean;
};

export type ConversationHandle = ConversationActions & {
  /** The transcript, oldest first: messages with their status, FAQs, and marks of page changes and restarts. */
  entries: Conversation['entries'];
  draft: string;
  /** Answers that arrived since the shopper last looked. */
  unread: number;
};

/**
 * The shopper's conversation with the gateway of this provider: shared by tabs, kept across pages and reloads.
 * On the server and until it is restored it is empty.
 */
export function useConversation(): ConversationHandle {
  const { api, endpoint, locale, userMetadata, userToken, consent, emit } = useShelftalk();
  const store = sharedConversation(api, endpoint);
  const actions = useConversationActions();

  // Before the subscription restores the conversation: without consent there is nothing to restore.
  useEffect(() => {
    store.configure({ locale, userMetadata, userToken, consent, emit });
  }, [store, locale, userMetadata, userToken, consent, emit]);
  const state = useSyncExternalStore(store.subscribe, store.getState, () => EMPTY_CONVERSATION);

  return useMemo(
    () => ({ ...actions, entries: state.entries, draft: state.draft, unread: unreadCount(state) }),
    [actions, state],
  );
}

/** What can be done with the conversation, for parts that need not follow it. The same object until the page changes. */
export function useConversationActions(): ConversationActions {
  const { api, endpoint, pageUrl } = useShelftalk();
  const store = sharedConversation(api, endpoint);
  return useMemo(
    () => ({
      ask: (text) => store.ask(text, currentPage(pageUrl)),
      bringFaq: (faq, page = currentPage(pageUrl)) => store.bringFaq(faq, page),
      setDraft: store.setDraft,
      resend: store.resend,
      stop: store.stop,
      giveFeedback: store.giveFeedback,
      markSeen: store.markSeen,
      reset: store.reset,
    }),
    [store, pageUrl],
  );
}

/** The page as the transcript names it: by its title if it is the page on show, else by its path. */
function currentPage(pageUrl: string | undefined): Page | undefined {
  if (pageUrl === undefined) return undefined;
  const path = pathOf(pageUrl);
  const isOnShow = path === pathOf(location.href) && document.title !== '';
  return { page_url: pageUrl, title: isOnShow ? document.title : path };
}

function pathOf(url: string): string {
  try {
    return decodeURI(new URL(url).pathname);
  } catch {
    return url;
  }
}
