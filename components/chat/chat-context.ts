import { createContext, useContext } from 'react';
import type { ConversationActions } from '@/lib/client/conversation/use-conversation';
import type { ChatLabels } from '@/lib/client/labels/chat/chat-labels';
import type { Labels } from '@/lib/client/labels/labels';

/** The drawer's own words and those it shares with the FAQ section. */
export type DrawerLabels = Labels & ChatLabels;

/** What every part of the drawer may count on. */
export type Chat = {
  labels: DrawerLabels;
  locale: string;
  pageUrl: string | undefined;
  /** Does not follow the conversation: a part that shows it is given what it shows. */
  actions: ConversationActions;
  /** Puts `text` into the composer and goes there. */
  edit(text: string): void;
  /** Says `text` through the drawer's one polite voice. */
  announce(text: string): void;
};

export const ChatContext = createContext<Chat | null>(null);

/** @throws when used outside the drawer */
export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('It belongs inside the drawer.');
  return chat;
}
