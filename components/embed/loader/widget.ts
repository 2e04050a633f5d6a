import { followAskMarks } from './asking';
import { type Call, callMethods, earlierCalls, isForChat } from './call-queue';
import { importChunk, VERSION } from './chunks';
import { type Bridge, defineElements, findRegistry } from './elements';
import type { Host, Part, Runtime } from './part';
import { report as tell } from './report';
import { endpointOf, ownUrl } from './script-url';

/** Names of chunks: the button alone, and the chat with all of it. */
const LAUNCHER = 'launcher';
const CHAT = 'chat';
const url = ownUrl();
const first = findRegistry()?.bridge;

if (first) {
  first.report({
    code: 'duplicate_script',
    message: 'widget.js is here twice: remove one.',
  });
} else if (url) {
  install(endpointOf(url), earlierCalls(window.Shelftalk));
} else {
  tell({
    code: 'part_not_loaded',
    message: 'Load widget.js by script tag.',
  });
}

/** Puts `window.Shelftalk` and the elements on the page and loads what they turn out to need. */
function install(endpoint: string, before: Call[]): void {
  const life = new AbortController();
  const queue: Call[] = [];
  const parts: Record<string, Part | undefined> = {};
  const loading: Record<string, Promise<void>> = {};
  const wanted = new Set<Element>();
  let runtime: Runtime | undefined;
  /** What a chat element is first shown by. */
  let face = LAUNCHER;

  const report: Host['report'] = (problem, element) => {
    tell(problem, element);
    send(['problem', problem]);
  };
  const needChat = () => {
    face = CHAT;
    void load(CHAT);
  };
  // One object for all parts: by it they find the runtime they share.
  const host: Host = { endpoint, version: VERSION, needChat, report, call: send, life };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) show(target);
      }
    },
    { rootMargin: '600px' },
  );
  const bridge: Bridge = {
    connected(element) {
      if (kindOf(element) !== CHAT) observer.observe(element);
      // The page's own pictures come first: the button is not worth a later paint of them.
      else if (document.readyState === 'complete')
        (window.requestIdleCallback ?? setTimeout)(() => show(element));
      else addEventListener('load', () => bridge.connected(element), life);
    },
    disconnected(element) {
      observer.unobserve(element);
      wanted.delete(element);
      parts[kindOf(element)]?.disconnect(element);
    },
    changed: (element) => parts[kindOf(element)]?.update(element),
    report,
  };

  window.Shelftalk = Object.assign(callMethods(hear), { version: VERSION, destroy });
  let live = wanted;
  try {
    live = defineElements(bridge);
  } catch {
    report({
      code: 'duplicate_script',
      message: 'Another script defines this: remove it.',
    });
  }
  followAskMarks(
    life,
    () => [...live].map((element) => element.getAttribute('trigger')),
    (text) => send(text ? ['ask', text] : ['open']),
    () => {
      needChat();
      runtime?.call(['preload']);
    },
  );
  for (const call of before) hear(call);

  function show(element: Element) {
    observer.unobserve(element);
    if (!element.isConnected) return;
    wanted.add(element);
    const kind = kindOf(element);
    void load(kind === CHAT ? face : kind);
  }

  async function load(name: string) {
    loading[name] ??= start(name);
    await loading[name];
    // A part that has an element already only looks at it again.
    for (const element of wanted) parts[kindOf(element)]?.connect(element);
  }

  async function start(name: string) {
    try {
      const [chunk] = await Promise.all([
        importChunk(endpoint, name),
        name === LAUNCHER || importChunk(endpoint, 'core'),
      ]);
      if (life.signal.aborted) return;
      const started = chunk.start(host);
      parts[name] = started.part;
      parts[CHAT] ??= parts[LAUNCHER];
      runtime ??= started.runtime;
      for (const call of queue.splice(0)) send(call);
    } catch {
      delete loading[name];
      report(
        {
          code: 'part_not_loaded',
          message: `Nothing from ${endpoint}: is it up, and in script-src and connect-src?`,
        },
        [...wanted].find((element) => !parts[kindOf(element)]),
      );
    }
  }

  /** What a page says may change what the chat looks like, which the button alone does not know. */
  function hear(call: Call) {
    if (loading[LAUNCHER]) needChat();
    else face = CHAT;
    send(call);
  }

  function send(call: Call) {
    if (life.signal.aborted || !call.length) return;
    if (runtime) call.off = runtime.call(call);
    else {
      queue.push(call);
      if (isForChat(call)) needChat();
    }
  }

  function destroy() {
    life.abort();
    observer.disconnect();
    wanted.clear();
    const registry = findRegistry();
    if (registry) registry.bridge = null;
    runtime?.stop();
    delete window.Shelftalk;
  }
}

function kindOf(element: Element): string {
  return element.localName.slice(10);
}
