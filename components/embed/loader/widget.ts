import { followAskMarks } from './asking';
import type { Call } from './call-queue';
import { CHAT_CALLS, callMethods, earlierCalls } from './call-queue';
import { importChunk, VERSION } from './chunks';
import type { Bridge } from './elements';
import { bridgeOf, defineElement, releaseElement } from './elements';
import type { Host, Part, Runtime, Tag } from './part';
import { TAGS } from './part';
import { report as tell } from './report';
import { endpointOf, ownUrl } from './script-url';

const CHUNKS = { 'shelftalk-faqs': 'faqs', 'shelftalk-chat': 'chat' } as const;
const NEAR = '600px';

const url = ownUrl();
const earlier: unknown = window.Shelftalk;

if (typeof window.Shelftalk?.version === 'string') {
  bridgeOf('shelftalk-faqs')?.report({
    code: 'duplicate_script',
    message:
      'widget.js is on this page twice; the second copy does nothing. Remove one of the two script tags.',
  });
} else if (!url) {
  tell({
    code: 'part_not_loaded',
    message:
      'widget.js cannot tell where it came from, so it cannot find its gateway. Load it by <script src="https://YOUR-APP/widget.js" async></script>.',
  });
} else {
  install(endpointOf(url), earlierCalls(earlier));
}

/** Puts `window.Shelftalk` and the elements on the page and loads what they turn out to need. */
function install(endpoint: string, queue: Call[]): void {
  const life = new AbortController();
  const parts: Partial<Record<Tag, Part>> = {};
  const loading: Partial<Record<Tag, Promise<void>>> = {};
  const wanted = new Set<HTMLElement>();
  let runtime: Runtime | undefined;

  const report: Host['report'] = (problem, element) => {
    tell(problem, element);
    send(['problem', problem]);
  };
  const host: Host = {
    endpoint,
    version: VERSION,
    needChat: () => void load('shelftalk-chat'),
    report,
  };
  const observer = window.IntersectionObserver
    ? new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (isIntersecting && target instanceof HTMLElement) show(target);
          }
        },
        { rootMargin: NEAR },
      )
    : undefined;
  const bridge: Bridge = {
    connected(element) {
      if (isFaqs(element) && observer) observer.observe(element);
      else whenIdle(() => show(element));
    },
    disconnected(element) {
      observer?.unobserve(element);
      wanted.delete(element);
      parts[tagOf(element)]?.disconnect(element);
    },
    changed: (element) => parts[tagOf(element)]?.update(element),
    report,
  };

  window.Shelftalk = Object.assign(callMethods(send), { version: VERSION, destroy });
  for (const tag of TAGS) {
    try {
      defineElement(tag, bridge);
    } catch {
      report({
        code: 'duplicate_script',
        message: `Another script has defined <${tag}>, so it shows nothing of Shelftalk. Remove that script.`,
      });
    }
  }
  followAskMarks(
    life.signal,
    (text) => send(text ? ['ask', text] : ['open']),
    () => void load('shelftalk-chat'),
  );
  if (queue.some(isForChat)) void load('shelftalk-chat');

  function show(element: HTMLElement) {
    observer?.unobserve(element);
    if (!element.isConnected) return;
    const part = parts[tagOf(element)];
    if (part) part.connect(element);
    else {
      wanted.add(element);
      void load(tagOf(element));
    }
  }

  async function load(tag: Tag) {
    const loaded = loading[tag] ?? start(tag);
    loading[tag] = loaded;
    await loaded;
    for (const element of wanted) {
      if (tagOf(element) !== tag || !parts[tag]) continue;
      wanted.delete(element);
      show(element);
    }
  }

  async function start(tag: Tag) {
    try {
      const started = await Promise.all([
        importChunk(endpoint, CHUNKS[tag]),
        importChunk(endpoint, 'core'),
      ]).then(([chunk]) => life.signal.aborted || chunk.start(host));
      if (started === true) return;
      parts[tag] = started.part;
      runtime = started.runtime;
      for (const call of queue.splice(0)) send(call);
    } catch {
      delete loading[tag];
      report(
        {
          code: 'part_not_loaded',
          message: `The widget could not be loaded from ${endpoint}/embed/, so the page stays as it is. Check that the gateway runs and that the page's Content-Security-Policy has it in script-src and connect-src.`,
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
      if (isForChat(call)) void load('shelftalk-chat');
    }
  }

  function destroy() {
    life.abort();
    observer?.disconnect();
    for (const tag of TAGS) releaseElement(tag);
    runtime?.stop();
    delete window.Shelftalk;
  }
}

function whenIdle(work: () => void) {
  (window.requestIdleCallback ?? setTimeout)(work);
}

function isForChat(call: Call): boolean {
  return CHAT_CALLS.some((name) => name === call[0]);
}

function tagOf(element: Element): Tag {
  return isFaqs(element) ? 'shelftalk-faqs' : 'shelftalk-chat';
}

function isFaqs(element: Element): boolean {
  return element.localName === 'shelftalk-faqs';
}
