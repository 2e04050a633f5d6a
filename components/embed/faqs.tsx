import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import faqCss from '@/components/faq/faq.css?inline';
import { FaqSection } from '@/components/faq/faq-section';
import tokensCss from '@/components/ui/tokens.css?inline';
import { WidgetRoot } from '@/components/widget/widget-root';
import { useShelftalk } from '@/lib/client/context';
import type { ShelftalkEvent } from '@/lib/client/events';
import { type FaqsAttributes, readFaqs } from './attributes/faqs-attributes';
import { FAQS_ATTRIBUTES } from './attributes/known';
import { misspelt } from './attributes/reader';
import { complain } from './complain';
import { dispatchOn, explainFailure } from './element-events';
import { createPart, type Mounted } from './element-part';
import { createShell } from './element-shell';
import embedCss from './embed.css?inline';
import { EmbedProvider } from './embed-provider';
import { preloadFaqPanel } from './lazy-faq-panel';
import type { Host } from './loader/part';
import { type EmbedRuntime, runtimeOf } from './runtime';
import { ShadowContext } from './shadow-context';

const TAG = 'shelftalk-faqs';

/** `<shelftalk-faqs>`: the chunk the loader asks for when one comes near the viewport. */
export function start(host: Host) {
  const runtime = runtimeOf(host);
  return { runtime, part: createPart(runtime, (element) => mount(element, runtime)) };
}

function mount(element: Element, runtime: EmbedRuntime): Mounted {
  const { host } = runtime;
  const shell = createShell(element, embedCss, tokensCss, faqCss);
  const root = createRoot(shell.container);
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

  function update() {
    for (const [wrong, right] of misspelt(element, FAQS_ATTRIBUTES)) {
      complain(host, element, (words) => words.misspeltAttribute(TAG, wrong, right));
    }
    const attributes = readFaqs(element, (attribute, value) =>
      complain(host, element, (words) => words.invalidAttribute(TAG, attribute, value)),
    );
    root.render(
      <ShadowContext.Provider value={shell.root}>
        <EmbedProvider
          runtime={runtime}
          own={attributes}
          onEvent={handleEvent}
          onCrash={handleCrash}
        >
          <Faqs attributes={attributes} onMissing={handleMissing} />
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

type FaqsProps = { attributes: FaqsAttributes; onMissing: () => void };

function Faqs({ attributes, onMissing }: FaqsProps) {
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
        initialFaqs={undefined}
        initialFaqsAt={undefined}
        initialAnswers={undefined}
        heading={attributes.heading}
        headingLevel={attributes.headingLevel ?? 2}
        hasJsonLd={false}
      />
    </WidgetRoot>
  );
}
