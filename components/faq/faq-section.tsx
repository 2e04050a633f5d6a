import { type ElementType, useId, useRef } from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { slot } from '@/components/ui/slot';
import { useAnnouncer } from '@/components/ui/use-announcer';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { useShelftalk } from '@/lib/client/context';
import { useFirstSeenWith } from '@/lib/client/use-first-seen-with';
import { useProductFaqs } from '@/lib/client/use-product-faqs';
import { type Faq, type FaqAnswer, LIMITS } from '@/lib/contract';
import { AskBox } from './ask-box';
import { FaqFailure } from './faq-failure';
import { FaqJsonLd } from './faq-json-ld';
import { FaqList } from './faq-list';
import { FaqPlaceholder } from './faq-placeholder';
import { useAskPlace } from './use-ask-place';
import { useListEvents } from './use-list-events';
import { useOnScreen } from './use-on-screen';
import { useOpenFaqs } from './use-open-faqs';
import { useReservedHeight } from './use-reserved-height';

export type FaqSectionProps = {
  pageUrl: string;
  count: number | undefined;
  initialFaqs: Faq[] | undefined;
  initialFaqsAt: number | undefined;
  initialAnswers: FaqAnswer[] | undefined;
  /** In the host's words; default: the label of the language. */
  heading: string | undefined;
  headingLevel: 2 | 3 | 4 | 5;
  hasJsonLd: boolean;
};

const HEADINGS: Record<number, ElementType> = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' };
const NO_ANSWERS: FaqAnswer[] = [];

/** The questions about a product, their answers, and the box for a question of one's own. */
export function FaqSection(props: FaqSectionProps) {
  const { pageUrl, count = LIMITS.COUNT_DEFAULT, headingLevel } = props;
  const { labels, locale } = useShelftalk();
  const [openIds, setIsOpen] = useOpenFaqs(pageUrl);
  const areInitialOfPage = useFirstSeenWith(
    props.initialAnswers?.map(({ faq_id, answer }) => `${faq_id} ${answer}`).join() ?? '',
    `${pageUrl} ${locale}`,
  );
  const initialAnswers = (areInitialOfPage && props.initialAnswers) || NO_ANSWERS;
  const ref = useRef<HTMLElement>(null);
  const headingRef = useRef<HTMLElement>(null);
  const headingId = useId();
  const isOnScreen = useOnScreen(ref);
  const [announcement, announce] = useAnnouncer();
  const state = useProductFaqs({
    pageUrl,
    count,
    initialFaqs: props.initialFaqs,
    initialFaqsAt: props.initialFaqsAt,
    isWatched: isOnScreen,
  });
  const { status } = state;
  const isWaiting = status === 'loading' || status === 'generating';
  // A list that never came keeps its place until nobody looks.
  const isPlaceholder = isWaiting || (status === 'given_up' && isOnScreen);
  const isAskOnly = status === 'not_available' || (status === 'given_up' && !isPlaceholder);
  useReservedHeight(ref, isPlaceholder);
  const [askKey, holdAsk] = useAskPlace(status === 'generating');
  useListEvents(pageUrl, state);
  const handleFocus = useKeptFocus(headingRef);
  const Heading = HEADINGS[headingLevel] ?? 'h2';

  return (
    <section
      ref={ref}
      className="st-faq"
      data-status={status}
      aria-labelledby={headingId}
      onFocus={handleFocus}
      {...slot('faqs')}
    >
      <Heading
        ref={headingRef}
        className="st-faq-title"
        id={headingId}
        tabIndex={-1}
        {...slot('faqs-heading')}
      >
        {isAskOnly ? labels.faqAskLabel : (props.heading ?? labels.faqHeading)}
      </Heading>
      {isPlaceholder && (
        <>
          <FaqPlaceholder count={count} isStill={!isWaiting} />
          {isWaiting && (
            <VisuallyHidden>
              {status === 'loading' ? labels.faqLoading : labels.faqGenerating}
            </VisuallyHidden>
          )}
        </>
      )}
      {status === 'failed' && (
        <FaqFailure
          error={state.error}
          isRetrying={false}
          onRetry={state.retry}
          announce={announce}
          words={labels.faqListFailed}
        />
      )}
      {status === 'ready' && (
        <FaqList
          // Another page is another list: nothing of the old one is missed there.
          key={pageUrl}
          faqs={state.faqs}
          refresh={state.refresh}
          pageUrl={pageUrl}
          heading={HEADINGS[headingLevel + 1] ?? 'h3'}
          openIds={openIds}
          onOpenChange={setIsOpen}
          initialAnswers={initialAnswers}
          announce={announce}
        />
      )}
      {status === 'ready' && props.hasJsonLd && (
        <FaqJsonLd faqs={state.faqs} pageUrl={pageUrl} initialAnswers={initialAnswers} />
      )}
      {status === 'loading' ? (
        <div className="st-ask-place" aria-hidden="true" />
      ) : (
        <AskBox key={askKey} isTitled={isAskOnly} onUse={holdAsk} />
      )}
      <LiveRegion announcement={announcement} />
    </section>
  );
}
