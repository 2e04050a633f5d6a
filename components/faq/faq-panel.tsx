import { type RefObject, useEffect, useRef } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { isFocusLost } from '@/components/ui/tree-root';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ApiError } from '@/lib/client/api-error';
import { useShelftalk } from '@/lib/client/context';
import type { FaqAnswerState } from '@/lib/client/use-faq-answer';
import type { Faq } from '@/lib/contract';
import { FaqAnswerText } from './faq-answer-text';
import { FaqFailure } from './faq-failure';
import { useCalmHeight } from './use-calm-height';

type FaqPanelProps = {
  faq: Faq;
  pageUrl: string;
  state: FaqAnswerState;
  retry: () => void;
  isOpen: boolean;
  panelRef: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
};

/** What is behind a question: its answer, or where that stands. */
export function FaqPanel(props: FaqPanelProps) {
  const ref = useRef<HTMLDivElement>(null);
  useCalmHeight(ref, props.isOpen && props.state.status === 'loading');
  return (
    <div ref={ref} className="st-faq-room">
      <PanelContent {...props} />
    </div>
  );
}

function PanelContent({ faq, pageUrl, state, retry, panelRef, announce }: FaqPanelProps) {
  const { labels } = useShelftalk();
  const { failure, markRetried } = useFailureUntilAnswered(state, panelRef);

  if (state.status === 'ready') {
    return <FaqAnswerText faq={faq} pageUrl={pageUrl} answer={state.answer} announce={announce} />;
  }
  if (failure) {
    return (
      <FaqFailure
        error={failure}
        isRetrying={state.status === 'loading'}
        onRetry={() => {
          markRetried();
          retry();
        }}
        announce={announce}
      />
    );
  }
  return (
    <div className="st-faq-waiting">
      <Skeleton lines={3} />
      <VisuallyHidden>{labels.faqAnswerLoading}</VisuallyHidden>
    </div>
  );
}

/**
 * The failure stays on screen while it is being retried, so that the button keeps its focus; when the answer takes
 * its place, focus goes to the panel instead of getting lost, unless the shopper has gone elsewhere.
 */
function useFailureUntilAnswered(
  state: FaqAnswerState,
  panelRef: RefObject<HTMLElement | null>,
): { failure: ApiError | undefined; markRetried: () => void } {
  const failure = useRef<ApiError>(undefined);
  const wasRetried = useRef(false);
  if (state.status === 'failed') failure.current = state.error;
  if (state.status === 'ready') failure.current = undefined;

  useEffect(() => {
    const panel = panelRef.current;
    if (!panel || state.status !== 'ready' || !wasRetried.current) return;
    wasRetried.current = false;
    if (isFocusLost(panel)) panel.focus({ preventScroll: true });
  }, [state.status, panelRef]);

  return {
    failure: failure.current,
    markRetried: () => {
      wasRetried.current = true;
    },
  };
}
