import { createRoot } from 'react-dom/client';
import { readChat } from './attributes/chat-attributes';
import { CHAT_ATTRIBUTES } from './attributes/known';
import { misspelt } from './attributes/reader';
import { ChatView } from './chat-view';
import { complain } from './complain';
import { dispatchOn } from './element-events';
import { createPart, type Mounted } from './element-part';
import { createShell } from './element-shell';
import { EmbedProvider } from './embed-provider';
import { lookCss } from './launcher';
import type { Host } from './loader/part';
import { type EmbedRuntime, runtimeOf } from './runtime';
import { ShadowContext } from './shadow-context';

const TAG = 'shelftalk-chat';

/** `<shelftalk-chat>`: launcher and place of the drawer. A page that has none is given one when the chat is wanted. */
export function start(host: Host) {
  const runtime = runtimeOf(host);
  const part = createPart(runtime, (element) => mount(element, runtime));
  let ownElement: HTMLElement | undefined;

  function ensurePlace() {
    const isNeeded = runtime.chat.getState().isWanted || runtime.settings.get().resets > 0;
    if (!isNeeded || document.querySelector(TAG)) return;
    ownElement = document.createElement(TAG);
    ownElement.setAttribute('trigger', 'none');
    (document.body ?? document.documentElement).append(ownElement);
  }

  ensurePlace();
  const unsubscribe = [
    runtime.chat.subscribe(ensurePlace),
    runtime.settings.subscribe(ensurePlace),
  ];
  runtime.whenStopped(() => {
    for (const end of unsubscribe) end();
    ownElement?.remove();
  });
  return { runtime, part };
}

function mount(element: Element, runtime: EmbedRuntime): Mounted {
  const { host } = runtime;
  const shell = createShell(element, lookCss);
  const root = createRoot(shell.container);
  shell.show('shown');

  function update() {
    for (const [wrong, right] of misspelt(element, CHAT_ATTRIBUTES)) {
      complain(host, element, (words) => words.misspeltAttribute(TAG, wrong, right));
    }
    const attributes = readChat(element, (attribute, value) =>
      complain(host, element, (words) => words.invalidAttribute(TAG, attribute, value)),
    );
    root.render(
      <ShadowContext.Provider value={shell.root}>
        <EmbedProvider
          runtime={runtime}
          own={attributes}
          onEvent={(event) => dispatchOn(element, runtime, event)}
          onCrash={(error) => complain(host, element, (words) => words.crashed(TAG, error))}
        >
          <ChatView runtime={runtime} attributes={attributes} />
        </EmbedProvider>
      </ShadowContext.Provider>,
    );
  }

  update();
  return {
    update,
    unmount() {
      root.unmount();
      shell.remove();
    },
  };
}
