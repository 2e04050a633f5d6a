import type { Api } from '../api';
import { conversationName } from './conversation-name';
import { browserPlatform } from './platform';
import { type ConversationStore, createConversation } from './store';

const stores = new WeakMap<Api, ConversationStore>();

/** One conversation for each `Api`: widgets of one provider share it, providers of one gateway meet in storage. */
export function sharedConversation(api: Api, endpoint: string): ConversationStore {
  const known = stores.get(api);
  if (known) return known;
  const store = createConversation({
    api,
    name: conversationName(endpoint),
    platform: browserPlatform(),
  });
  stores.set(api, store);
  return store;
}
