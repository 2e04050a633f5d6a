import * as v from 'valibot';
import { type Conversation, ConversationSchema } from './conversation';
import type { Channel, Platform } from './platform';

type Heard = {
  /** Another tab has changed the conversation. */
  onConversation(theirs: Conversation): void;
  /** Storage has been written to by somebody else. */
  onStored(): void;
  onOnline(): void;
  onLeave(): void;
  /** The page is back, perhaps from the back/forward cache. */
  onReturn(): void;
};

export type TabLink = {
  /** Tells the other tabs; does nothing while not connected. */
  post(conversation: Conversation): void;
  /** @returns a function that ends it */
  connect(): () => void;
};

/** What a tab hears of the others and of its own page's coming and going. */
export function createTabLink(
  platform: Pick<Platform, 'listen' | 'openChannel'>,
  name: string,
  heard: Heard,
): TabLink {
  let channel: Channel | undefined;

  function open() {
    channel ??= platform.openChannel(name, (value) => {
      const parsed = v.safeParse(ConversationSchema, value);
      if (parsed.success) heard.onConversation(parsed.output);
    });
  }

  function close() {
    channel?.close();
    channel = undefined;
  }

  return {
    post: (conversation) => channel?.post(conversation),
    connect() {
      open();
      const offs = [
        platform.listen('online', heard.onOnline),
        platform.listen('storage', heard.onStored),
        platform.listen('pagehide', () => {
          heard.onLeave();
          // An open channel keeps a page out of the back/forward cache.
          close();
        }),
        platform.listen('pageshow', () => {
          open();
          heard.onReturn();
        }),
      ];
      return () => {
        for (const off of offs) off();
        close();
      };
    },
  };
}
