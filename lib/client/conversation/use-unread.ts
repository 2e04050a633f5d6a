import { useEffect, useState, useSyncExternalStore } from 'react';
import { useShelftalk } from '../context';
import { useChatState } from '../use-chat-state';
import { conversationName } from './conversation-name';
import type { ConversationStore } from './store';

/**
 * How many answers came while nobody looked. Light enough for a launcher: the conversation itself is loaded only
 * where there is one, or where the chat is wanted.
 */
export function useUnread(): number {
  const { api, endpoint, consent, locale, userMetadata, userToken, emit } = useShelftalk();
  const { isWanted } = useChatState();
  const [store, setStore] = useState<ConversationStore>();

  useEffect(() => {
    if (!isWanted && !(consent && isStored(conversationName(endpoint)))) return undefined;
    let isCurrent = true;
    import('./shared-conversation').then(
      ({ sharedConversation }) => isCurrent && setStore(sharedConversation(api, endpoint)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api, endpoint, consent, isWanted]);

  // Before the subscription, which restores the conversation and sends what was left waiting.
  useEffect(() => {
    store?.configure({ locale, userMetadata, userToken, consent, emit });
  }, [store, locale, userMetadata, userToken, consent, emit]);

  return useSyncExternalStore(
    store?.subscribe ?? neverChanges,
    () => store?.unread() ?? 0,
    () => 0,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}

function isStored(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
