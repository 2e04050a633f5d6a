import { createApi } from '@/lib/client/api';
import { loadLabels } from '@/lib/client/labels/labels';
import type { ProductFaqs } from '@/lib/contract';
import { holdPresses } from './held-presses';
import type { Host, Part } from './loader/part';
import { followPageOf } from './page-of-host';
import {
  createSectionShell,
  type PaintedSection,
  paintedSections,
  takePainted,
} from './painted-sections';
import { readFace, type SectionFace } from './section-face';
import { showQuestions, waitingSection } from './section-markup';

export { createSectionShell, takePainted } from './painted-sections';

/** Busy pages are never idle. */
const IDLE_LATEST_MS = 500;

/**
 * What the loader shows a `<shelftalk-faqs>` by: its questions, before anything that opens them is there. That comes as
 * soon as the questions are painted, and at once for a shopper who does something in the section and for every state
 * that is not a list of questions.
 */
export function start(host: Host): { part: Part } {
  const { endpoint, life } = host;
  const api = createApi({ endpoint });
  const lists = new Map<string, Promise<ProductFaqs>>();
  const need = () => {
    if (!life.signal.aborted) host.need('faqs');
  };
  const follower = followPageOf(host, need);

  function listFor({ pageUrl, locale, count }: SectionFace): Promise<ProductFaqs> {
    const key = `${count} ${locale} ${pageUrl}`;
    const known = lists.get(key);
    if (known) return known;
    const list = api.productFaqs({ page_url: pageUrl, locale, count }, { signal: life.signal });
    // Whoever takes the section over is told; until then nobody listens.
    list.catch(() => undefined);
    lists.set(key, list);
    return list;
  }

  function connect(element: Element) {
    if (paintedSections.has(element)) return;
    const face = readFace(element, follower.current());
    if (!face) return need();
    const shell = createSectionShell(element);
    const section: PaintedSection = {
      shell,
      face,
      list: listFor(face),
      release: holdPresses(shell.container, need, new AbortController()),
    };
    paintedSections.set(element, section);
    paint(element, section).catch(need);
  }

  async function paint(element: Element, section: PaintedSection) {
    const { face, shell, list } = section;
    const isOurs = () => paintedSections.get(element) === section;
    const isSame = () =>
      JSON.stringify(readFace(element, follower.current())) === JSON.stringify(face);
    const labels = await loadLabels(face.locale);
    if (!isOurs()) return;
    const root = waitingSection(face, labels);
    shell.container.append(root);
    const reply = await list;
    if (!isOurs()) return;
    if (reply.status !== 'ready' || reply.faqs.length === 0 || !isSame()) return need();
    const faqs = reply.faqs.slice(0, face.count);
    showQuestions(root, face, labels, faqs);
    shell.show('shown');
    section.shown = { faqs, at: Date.now() };
    if (location.hash.startsWith('#faq-')) need();
    else whenIdle(need);
  }

  function remove(element: Element) {
    takePainted(element)?.shell.remove();
  }

  life.signal.addEventListener('abort', () => [...paintedSections.keys()].forEach(remove));

  return {
    part: {
      connect,
      disconnect(element) {
        queueMicrotask(() => {
          if (!element.isConnected) remove(element);
        });
      },
      update(element) {
        if (paintedSections.has(element)) need();
      },
    },
  };
}

function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: IDLE_LATEST_MS });
  else setTimeout(work);
}
