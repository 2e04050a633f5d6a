import { useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { FaqSection } from '@/components/faq/faq-section';
import { WidgetRoot } from '@/components/widget/widget-root';
import { useShelftalk } from '@/lib/client/context';
import type { ShelftalkEvent } from '@/lib/client/events';
import { productFaqsQuery } from '@/lib/client/queries';
import { type FaqsAttributes, readFaqs } from './attributes/faqs-attributes';
import { FAQS_ATTRIBUTES } from './attributes/known';
import { misspelt } from './attributes/reader';
import { complain } from './complain';
import { dispatchOn, explainFailure } from './element-events';
import { createPart, type Mounted } from './element-part';
import { EmbedProvider } from './embed-provider';
import { preloadFaqPanel } from './lazy-faq-panel';
import type { Host } from './loader/part';
import type { PaintedSection } from './painted-sections';
import { createSectionShell, takePainted } from './questions';
import { type EmbedRuntime, runtimeOf } from './runtime';
import { ShadowContext } from './shadow-context';

const TAG = 'shelftalk-faqs';

/** `<shelftalk-faqs>`: what stands behind the questions that were shown first. */
export function start(host: Host) {
  const runtime = runtimeOf(host);
  return { runtime, part: createPart(runtime, (element) => mount(element, runtime)) };
}

function mount(element: Element, runtime: EmbedRuntime): Mounted {
  const { host } = runtime;
  const painted = takePainted(element);
  const shell = painted?.shell ?? createSectionShell(element);
  const handleIntent = () => void preloadFaqPanel().catch(() => undefined);
  for (const intent of ['pointerover', 'focusin']) {
    shell.container.addEventListener(intent, handleIntent, { once: true, passive: true });
  }
  const handleEvent = (event: ShelftalkEvent) => {
    if (event.name === 'faqs:shown') shell.show('shown');
    if (event.name === 'faqs:empty') shell.show('beside');
    if (event.name === 'faqs:failed') {
      shell.show('waiting');
      explainFailure(element, runtime, event);
    }
    dispatchOn(element, runtime, event);
  };
  const handleCrash = (error: unknown) => {
    shell.show('waiting');
    complain(host, element, (words) => words.crashed(TAG, error));
  };
  const handleMissing = () => {
    shell.show('waiting');
    complain(host, element, (words) => words.pageUrlMissing(TAG));
  };

  if (painted && !painted.shown) adoptList(runtime, painted);
  const tree = (attributes: FaqsAttributes, as?: PaintedSection) => (
    <ShadowContext.Provider value={shell.root}>
      <EmbedProvider
        runtime={runtime}
        own={attributes}
        isPainted={as !== undefined}
        onEvent={handleEvent}
        onCrash={handleCrash}
      >
        <Faqs attributes={attributes} shown={as?.shown} onMissing={handleMissing} />
      </EmbedProvider>
    </ShadowContext.Provider>
  );
  // First as it was painted, on the same nodes; what was said since then is a change like any other.
  const root = painted
    ? hydrateRoot(shell.container, tree(painted.face, painted))
    : createRoot(shell.container);

  function update() {
    for (const [wrong, right] of misspelt(element, FAQS_ATTRIBUTES)) {
      complain(host, element, (words) => words.misspeltAttribute(TAG, wrong, right));
    }
    const attributes = readFaqs(element, (attribute, value) =>
      complain(host, element, (words) => words.invalidAttribute(TAG, attribute, value)),
    );
    root.render(tree(attributes));
  }

  // Before anything is rendered again: what was typed is still in its field.
  painted?.release();
  update();
  return {
    update,
    unmount() {
      root.unmount();
      shell.remove();
    },
  };
}

/** The list that was asked for before there was a cache is not asked for again. */
function adoptList({ api, host, queryClient }: EmbedRuntime, { face, list }: PaintedSection) {
  const { pageUrl, locale, count } = face;
  const args = { page_url: pageUrl, locale, count };
  void queryClient.prefetchQuery({
    ...productFaqsQuery({ api, endpoint: host.endpoint }, args),
    queryFn: () => list,
  });
}

type FaqsProps = {
  attributes: FaqsAttributes;
  shown: PaintedSection['shown'];
  onMissing: () => void;
};

function Faqs({ attributes, shown, onMissing }: FaqsProps) {
  const { pageUrl } = useShelftalk();
  const isMissing = pageUrl === undefined;
  useEffect(() => {
    if (isMissing) onMissing();
  }, [isMissing, onMissing]);
  if (isMissing) return null;
  return (
    <WidgetRoot name="product-faqs">
      <FaqSection
        // Another page is another section: nothing of the old one stays open.
        key={pageUrl}
        pageUrl={pageUrl}
        count={attributes.count}
        initialFaqs={shown?.faqs}
        initialFaqsAt={shown?.at}
        initialAnswers={undefined}
        heading={attributes.heading}
        headingLevel={attributes.headingLevel ?? 2}
        hasJsonLd={false}
      />
    </WidgetRoot>
  );
}
