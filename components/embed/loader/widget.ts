import { followAskMarks } from './asking';
import { type Call, callMethods, earlierCalls, isForChat } from './call-queue';
import { importChunk, VERSION } from './chunks';
import { type Bridge, defineElements, findRegistry } from './elements';
import { type Host, KINDS, type Kind, type Part, type Runtime } from './part';
import { report as tell } from './report';
import { endpointOf, ownUrl } from './script-url';

/** The chunk a kind is first shown by: the questions alone, the button alone. All of it has the name of the kind. */
const FACES: Record<Kind, string> = { faqs: 'questions', chat: 'launcher' };
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
    message: 'Load widget.js by script.',
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
  /** What an element is shown by. */
  const shownBy = { ...FACES };

  const report: Host['report'] = (problem, element) => {
    tell(problem, element);
    send(['problem', problem]);
  };
  const need = (kind: Kind) => {
    shownBy[kind] = kind;
    void load(kind);
  };
  // One object for all parts: by it they find the runtime they share.
  const host: Host = { endpoint, need, report, call: send, life };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) show(entry.target);
    },
    { rootMargin: '600px' },
  );
  const bridge: Bridge = {
    connected(element) {
      if (kindOf(element) !== 'chat') observer.observe(element);
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
      message: 'This element is here twice: remove one.',
    });
  }
  followAskMarks(
    life,
    () => [...live].map((element) => element.getAttribute('trigger')),
    (text) => send(text ? ['ask', text] : ['open']),
    () => {
      need('chat');
      runtime?.call(['preload']);
    },
  );
  for (const call of before) hear(call);

  function show(element: Element) {
    observer.unobserve(element);
    if (!element.isConnected) return;
    wanted.add(element);
    void load(kindOf(element));
  }

  async function load(kind: Kind) {
    const name = shownBy[kind];
    loading[name] ??= start(kind, name);
    await loading[name];
    // A part that has an element already only looks at it again.
    for (const element of wanted) parts[kindOf(element)]?.connect(element);
  }

  async function start(kind: Kind, name: string) {
    try {
      // With all that the first one imports, or each would wait for the one before it.
      const [chunk] = await Promise.all([
        importChunk(endpoint, name),
        importChunk(endpoint, FACES[kind]),
        name === 'launcher' || importChunk(endpoint, 'base'),
        name === kind && importChunk(endpoint, 'core'),
      ]);
      if (life.signal.aborted) return;
      const started = chunk.start(host);
      // A first face, which has no runtime, gives way to what may have come before it.
      if (started.runtime || !parts[kind]) parts[kind] = started.part;
      runtime ??= started.runtime;
      for (const call of queue.splice(0)) send(call);
    } catch {
      delete loading[name];
      report(
        {
          code: 'part_not_loaded',
          message: `Nothing from ${endpoint}: is it up, in script-src and connect-src?`,
        },
        [...wanted].find((element) => !parts[kindOf(element)]),
      );
    }
  }

  /** What a page says may change what the widget looks like, which no first face knows; who listens changes nothing. */
  function hear(call: Call) {
    if (call[0] !== 'on') {
      for (const kind of KINDS) {
        if (loading[shownBy[kind]]) need(kind);
        else shownBy[kind] = kind;
      }
    }
    send(call);
  }

  function send(call: Call) {
    if (life.signal.aborted || !call.length) return;
    if (runtime) call.off = runtime.call(call);
    else {
      queue.push(call);
      if (isForChat(call)) need('chat');
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

/** Of one of the elements that are defined here. */
function kindOf({ localName }: Element): Kind {
  return localName.slice(10) as Kind;
}
