import { launcherButton } from './launcher-button';
import lookCss from './launcher-look.css?inline';
import type { Host, Part } from './loader/part';

export { launcherButton } from './launcher-button';
export { lookCss };

/** The shopper is there and may want to ask: what stands behind the button is fetched ahead of the press. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'scroll', 'keydown'];

/**
 * What the loader shows a `<shelftalk-chat>` by once the page is idle: the button alone. The chat behind it comes with
 * the shopper's first move; for an element that says more than a button can tell it comes at once.
 */
export function start(host: Host): { part: Part } {
  const elements = new Set<Element>();
  const needChat = () => host.need('chat');
  const connect = (element: Element) => {
    elements.add(element);
    if (isPlain(element) && !isStored()) show(element, host);
    else needChat();
  };
  const page = new MutationObserver(() => elements.forEach(connect));
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  for (const sign of SIGNS_OF_LIFE) {
    document.addEventListener(sign, needChat, {
      capture: true,
      once: true,
      passive: true,
      signal: host.life.signal,
    });
  }
  host.life.signal.addEventListener('abort', () => {
    page.disconnect();
    elements.forEach(hide);
  });

  function hide(element: Element) {
    elements.delete(element);
    if (element.shadowRoot) launcherButton(element.shadowRoot).remove();
  }

  return {
    part: {
      connect,
      disconnect(element) {
        queueMicrotask(() => {
          if (!element.isConnected) hide(element);
        });
      },
      update(element) {
        if (elements.has(element)) connect(element);
      },
    },
  };
}

function show(element: Element, host: Host, isComing = false) {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const read = (name: string) => element.getAttribute(name)?.trim() || undefined;
  if (root.adoptedStyleSheets.length === 0) {
    const look = new CSSStyleSheet();
    look.replaceSync(lookCss);
    root.adoptedStyleSheets = [look];
  }
  launcherButton(root).show(
    {
      label: read('label'),
      locale: read('locale') ?? (document.documentElement.lang || 'en'),
      theme: read('theme') ?? 'auto',
      isComing,
    },
    {
      onIntent: () => host.need('chat'),
      onOpen() {
        show(element, host, true);
        host.call(['open']);
      },
    },
  );
}

/** What the button can read, as it must be written. */
const READ: Record<string, RegExp> = {
  id: /$/,
  class: /$/,
  label: /$/,
  theme: /^(?:light|dark|auto)?$/,
  locale: /^(?:[a-z]{2,3}(?:-[a-z\d]{2,8})*)?$/i,
};

function isPlain(element: Element): boolean {
  return element
    .getAttributeNames()
    .every((name) => READ[name]?.test(element.getAttribute(name) ?? ''));
}

/** A conversation that was begun may have an unread answer, which only the chat knows. */
function isStored(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(CONVERSATION));
  } catch {
    return false;
  }
}

/** How the name of every conversation begins. */
const CONVERSATION = 'shelftalk:conversation';
