import { useEffect } from 'react';
import type { ChatState } from '@/lib/client/chat-controller';
import { useShelftalk } from '@/lib/client/context';
import type { ConversationActions } from '@/lib/client/conversation/use-conversation';

/** Carries out what the drawer was opened for, each request once however often the drawer mounts. */
export function useOpenRequest(request: ChatState['request'], actions: ConversationActions): void {
  const { chat } = useShelftalk();

  useEffect(() => {
    if (!request) return;
    for (const { followUp, prefill, ask } of chat.takeRequests()) {
      if (followUp) actions.bringFaq(followUp);
      if (prefill !== undefined) actions.setDraft(prefill);
      // What is too long to be sent waits in the composer, where its count says so.
      if (ask !== undefined && !actions.ask(ask)) actions.setDraft(ask);
    }
  }, [chat, request, actions]);
}
