import { useSyncExternalStore } from 'react';
import type { ChatState } from './chat-controller';
import { useShelftalk } from './context';

/** Whether the drawer is open, and why. */
export function useChatState(): ChatState {
  const { chat } = useShelftalk();
  return useSyncExternalStore(chat.subscribe, chat.getState, chat.getState);
}
