import { useEffect } from 'react';
import { useConversation } from '@/lib/client/conversation/use-conversation';

/** Forgets the conversation once, when it is mounted; the chat's code may not have been loaded before. */
export function ConversationReset() {
  const { reset } = useConversation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each mount
  useEffect(reset, []);
  return null;
}
