import { createRoot } from 'react-dom/client';
import tokensCss from '@/components/ui/tokens.css?inline';
import launcherCss from '@/components/widget/launcher.css?inline';
import { type ChatAttributes, readChat } from './attributes/chat-attributes';
import { CHAT_ATTRIBUTES } from './attributes/known';
import { misspelt } from './attributes/reader';
import chatElementCss from './chat-element.css?inline';
import { ChatView } from './chat-view';
import { complain } from './complain';
import { dispatchOn } from './element-events';
import { createPart, type Mounted } from './element-part';
import { createShell } from './element-shell';
import embedCss from './embed.css?inline';
import { EmbedProvider } from './embed-provider';
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
  const shell = createShell(element, embedCss, tokensCss, launcherCss, chatElementCss);
  const root = createRoot(shell.container);
  shell.show('shown');

  function update() {
    for (const [wrong, right] of misspelt(element, CHAT_ATTRIBUTES)) {
      complain(host, element, (words) => words.misspeltAttribute(TAG, wrong, right));
    }
    const attributes = readChat(element, (attribute, value) =>
      complain(host, element, (words) => words.invalidAttribute(TAG, attribute, value)),
    );
    place(shell.container, attributes);
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

/** Attributes win over the page's own custom properties. */
function place({ style, dataset }: HTMLElement, { position, offset, zIndex }: ChatAttributes) {
  dataset.position = position ?? 'bottom-end';
  const own = {
    '--shelftalk-offset-inline': offset?.[0],
    '--shelftalk-offset-block': offset?.[1],
    '--shelftalk-z-index': zIndex?.toString(),
  };
  for (const [name, value] of Object.entries(own)) style.setProperty(name, value ?? null);
}
