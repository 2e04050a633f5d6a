import { type ElementType, useCallback, useEffect, useId, useRef } from 'react';
import { slot } from '@/components/ui/slot';
import { useShelftalk } from '@/lib/client/context';
import { useFaqAnswer } from '@/lib/client/use-faq-answer';
import type { Faq, FaqAnswer } from '@/lib/contract';
import { FaqPanel } from './faq-panel';
import { anchorOf } from './use-deep-link';
import { useDisclosurePanel } from './use-disclosure-panel';
import { useFaqEvents } from './use-faq-events';
import { useIntent } from './use-intent';
import { useWaitWords } from './use-wait-words';

type FaqItemProps = {
  faq: Faq;
  pageUrl: string;
  /** Element of the question's heading, one level below the section's. */
  heading: ElementType;
  isOpen: boolean;
  /** False when another list on the page already carries this question's anchor. */
  hasAnchor: boolean;
  initialAnswer: FaqAnswer | undefined;
  onOpenChange: (faqId: number, isOpen: boolean) => void;
  /** It was opened, and the gateway does not know it any more. */
  onGone: (faq: Faq) => void;
  announce: (text: string) => void;
};

/** One question after the ARIA Authoring Practices' accordion: a heading with a button, and the region it controls. */
export function FaqItem(props: FaqItemProps) {
  const {
    faq,
    pageUrl,
    heading: Heading,
    isOpen,
    hasAnchor,
    onOpenChange,
    onGone,
    announce,
  } = props;
  const { locale } = useShelftalk();
  const id = useId();
  const panelRef = useRef<HTMLElement>(null);
  const { state, prefetch, retry } = useFaqAnswer({
    faqId: faq.faq_id,
    question: faq.question,
    pageUrl,
    isWanted: isOpen,
    initialAnswer: props.initialAnswer,
  });
  const isLoaded = state.status === 'ready';
  const setOpen = useCallback(
    (open: boolean) => onOpenChange(faq.faq_id, open),
    [onOpenChange, faq.faq_id],
  );
  const handleFound = useCallback(() => setOpen(true), [setOpen]);
  const closed = useDisclosurePanel(panelRef, {
    isOpen,
    isFindable: isLoaded,
    onFound: handleFound,
  });
  const intent = useIntent(prefetch);
  const isGone = isOpen && state.status === 'failed' && state.error.code === 'faq_not_found';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening
  useEffect(() => {
    if (isGone) onGone(faq);
  }, [isGone]);
  useFaqEvents(faq, pageUrl, isOpen, state);
  useWaitWords(isOpen ? state.status : 'idle', announce);

  return (
    <div
      className="st-faq-item"
      data-state={isOpen ? 'open' : 'closed'}
      data-faq-id={faq.faq_id}
      {...slot('faq-item')}
    >
      <Heading className="st-faq-heading" id={hasAnchor ? anchorOf(faq.faq_id) : undefined}>
        <button
          type="button"
          className="st-faq-question"
          id={`${id}question`}
          aria-expanded={isOpen}
          aria-controls={`${id}panel`}
          onClick={() => setOpen(!isOpen)}
          {...intent}
          {...slot('faq-question')}
        >
          <span className="st-faq-question-text" dir="auto" lang={locale}>
            {faq.question}
          </span>
          <span className="st-faq-sign" aria-hidden="true" {...slot('faq-sign')} />
        </button>
      </Heading>
      <section
        ref={panelRef}
        className="st-faq-panel"
        id={`${id}panel`}
        // A closed panel that find-in-page may search is in the accessibility tree; without a name it is no landmark.
        aria-labelledby={isOpen ? `${id}question` : undefined}
        aria-busy={isOpen && state.status === 'loading'}
        data-loaded={isLoaded ? '' : undefined}
        {...closed}
        tabIndex={-1}
        {...slot('faq-panel')}
      >
        <div className="st-faq-clip">
          <div className="st-faq-body">
            <FaqPanel
              // Under the same id may come another question, to which the old one's failure says nothing.
              key={faq.question}
              faq={faq}
              pageUrl={pageUrl}
              state={state}
              retry={retry}
              isOpen={isOpen}
              panelRef={panelRef}
              announce={announce}
            />
          </div>
        </div>
      </section>
    </div>
  );
}
