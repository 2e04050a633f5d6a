import { followAskMarks } from './asking';
import { type Call, callMethods, earlierCalls, isForChat } from './call-queue';
import { importChunk, VERSION } from './chunks';
import { type Bridge, defineElements, findRegistry } from './elements';
import type { Host, Kind, Part, Runtime } from './part';
import { report as tell } from './report';
import { endpointOf, ownUrl } from './script-url';

const url = ownUrl();
const first = findRegistry()?.bridge;

if (first) {
  first.report({
    code: 'duplicate_script',
    message: 'widget.js is on this page twice. Remove one.',
  });
} else if (url) {
  install(endpointOf(url), earlierCalls(window.Shelftalk));
} else {
  tell({
    code: 'part_not_loaded',
    message: 'widget.js cannot find its own address. Use a script tag.',
  });
}

/** Puts `window.Shelftalk` and the elements on the page and loads what they turn out to need. */
function install(endpoint: string, before: Call[]): void {
  const life = new AbortController();
  const queue: Call[] = [];
  const parts: Partial<Record<Kind, Part>> = {};
  const loading: Partial<Record<Kind, Promise<void>>> = {};
  const wanted = new Set<Element>();
  let runtime: Runtime | undefined;

  const report: Host['report'] = (problem, element) => {
    tell(problem, element);
    send(['problem', problem]);
  };
  const needChat = () => void load('chat');
  // One object for all parts: by it they find the runtime they share.
  const host: Host = { endpoint, version: VERSION, needChat, report };
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
      if (kindOf(element) === 'faqs') observer.observe(element);
      else (window.requestIdleCallback ?? setTimeout)(() => show(element));
    },
    disconnected(element) {
      observer.unobserve(element);
      wanted.delete(element);
      parts[kindOf(element)]?.disconnect(element);
    },
    changed: (element) => parts[kindOf(element)]?.update(element),
    report,
  };

  window.Shelftalk = Object.assign(callMethods(send), { version: VERSION, destroy });
  let live = wanted;
  try {
    live = defineElements(bridge);
  } catch {
    report({
      code: 'duplicate_script',
      message: 'Another script defines this element. Remove it.',
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
  for (const call of before) send(call);

  function show(element: Element) {
    observer.unobserve(element);
    if (!element.isConnected) return;
    const kind = kindOf(element);
    const part = parts[kind];
    if (part) part.connect(element);
    else {
      wanted.add(element);
      void load(kind);
    }
  }

  async function load(kind: Kind) {
    const loaded = loading[kind] ?? start(kind);
    loading[kind] = loaded;
    await loaded;
    for (const element of wanted) {
      if (kindOf(element) !== kind || !parts[kind]) continue;
      wanted.delete(element);
      show(element);
    }
  }

  async function start(kind: Kind) {
    try {
      const [chunk] = await Promise.all([
        importChunk(endpoint, kind),
        importChunk(endpoint, 'core'),
      ]);
      if (life.signal.aborted) return;
      const started = chunk.start(host);
      parts[kind] = started.part;
      runtime = started.runtime;
      for (const call of queue.splice(0)) send(call);
    } catch {
      delete loading[kind];
      report(
        {
          code: 'part_not_loaded',
          message: `Nothing came from ${endpoint}. Does it run, and is it in the CSP's script-src and connect-src?`,
        },
        [...wanted][0],
      );
    }
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
    const registry = findRegistry();
    if (registry) registry.bridge = null;
    runtime?.stop();
    delete window.Shelftalk;
  }
}

function kindOf(element: Element): Kind {
  return element.localName.endsWith('faqs') ? 'faqs' : 'chat';
}
