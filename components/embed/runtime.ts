import { QueryClient } from '@tanstack/react-query';
import { pushToDataLayer } from '@/components/widget/data-layer';
import type { Api } from '@/lib/client/api';
import { type ChatController, createChatController } from '@/lib/client/chat-controller';
import type { ShelftalkEvent } from '@/lib/client/events';
import type { UserMetadata } from '@/lib/contract';
import { answerCall } from './calls';
import { createEmbedApi } from './embed-api';
import type { Host, Runtime } from './loader/part';
import type { Page } from './page';
import { followPageOf } from './page-of-host';
import type { EmbedProblem } from './problem';
import type { Configuration, ListenableName, PageContext } from './shelftalk';
import { createStore, type Store } from './store';

export type Settings = {
  page: Page;
  context: PageContext;
  configuration: Configuration;
  userMetadata: UserMetadata | undefined;
  /** Grows with each `reset()`. */
  resets: number;
};

export type Listener = (event: ShelftalkEvent | EmbedProblem) => void;

/** What all elements of one page share: one cache, one conversation, one drawer, one set of listeners. */
export type EmbedRuntime = Runtime & {
  host: Host;
  api: Api;
  queryClient: QueryClient;
  chat: ChatController;
  settings: Store<Settings>;
  publish(event: ShelftalkEvent): void;
  on(name: ListenableName | '*', listener: Listener): () => void;
  /** `stop` runs it; each part brings its own. */
  whenStopped(work: () => void): void;
};

const runtimes = new WeakMap<Host, EmbedRuntime>();

/** The runtime of a loader: the parts are loaded apart and meet here. */
export function runtimeOf(host: Host): EmbedRuntime {
  const known = runtimes.get(host);
  if (known) return known;
  const runtime = createRuntime(host);
  runtimes.set(host, runtime);
  return runtime;
}

function createRuntime(host: Host): EmbedRuntime {
  const subscriptions = new Set<{ name: ListenableName | '*'; listener: Listener }>();
  const endings: (() => void)[] = [];
  const follower = followPageOf(host, (page) => settings.set({ page }));
  const settings = createStore<Settings>({
    page: follower.current(),
    context: {},
    configuration: {},
    userMetadata: undefined,
    resets: 0,
  });
  const chat = createChatController();

  function tell(name: ListenableName, event: ShelftalkEvent | EmbedProblem) {
    for (const subscription of [...subscriptions]) {
      if (subscription.name !== name && subscription.name !== '*') continue;
      try {
        subscription.listener(event);
      } catch (error) {
        reportError(error);
      }
    }
  }

  const runtime: EmbedRuntime = {
    host,
    api: createEmbedApi(host.endpoint, () => settings.get().configuration),
    queryClient: new QueryClient(),
    chat,
    settings,
    publish(event) {
      tell(event.name, event);
      pushToDataLayer(event, settings.get().configuration.dataLayer);
    },
    on(name, listener) {
      const subscription = { name, listener };
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
    call: (call) => answerCall(runtime, call),
    report(problem) {
      // A shopper who asked for the chat is told too, and may ask again.
      if (problem.code === 'part_not_loaded' && chat.getState().isComing) chat.reportLoadFailure();
      tell('error', problem);
    },
    whenStopped: (work) => endings.push(work),
    stop() {
      chat.close();
      for (const end of endings) end();
      follower.stop();
      subscriptions.clear();
      runtime.queryClient.clear();
      runtimes.delete(host);
    },
  };
  // Whoever asks for the chat first, an answer or the page's own button, brings its code.
  endings.push(
    chat.subscribe(() => {
      if (chat.getState().isWanted) host.need('chat');
    }),
  );
  return runtime;
}
