import { type RefObject, useEffect, useRef } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ApiError } from '@/lib/client/api-error';
import { useShelftalk } from '@/lib/client/context';
import type { FaqAnswerState } from '@/lib/client/use-faq-answer';
import type { Faq } from '@/lib/contract';
import { FaqAnswerText } from './faq-answer-text';
import { FaqFailure } from './faq-failure';

type FaqPanelProps = {
  faq: Faq;
  pageUrl: string;
  state: FaqAnswerState;
  retry: () => void;
  panelRef: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
};

/** What is behind a question: its answer, or where that stands. */
export function FaqPanel({ faq, pageUrl, state, retry, panelRef, announce }: FaqPanelProps) {
  const { labels } = useShelftalk();
  const failure = useFailureUntilAnswered(state, panelRef);

  if (state.status === 'ready') {
    return <FaqAnswerText faq={faq} pageUrl={pageUrl} answer={state.answer} announce={announce} />;
  }
  if (failure) {
    return (
      <FaqFailure
        error={failure}
        isRetrying={state.status === 'loading'}
        onRetry={retry}
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
 * its place, focus goes to the panel instead of getting lost.
 */
function useFailureUntilAnswered(
  state: FaqAnswerState,
  panelRef: RefObject<HTMLElement | null>,
): ApiError | undefined {
  const failure = useRef<ApiError>(undefined);
  const hadFocus = useRef(false);
  if (state.status === 'failed') failure.current = state.error;
  if (state.status === 'ready') failure.current = undefined;

  useEffect(() => {
    const panel = panelRef.current;
    const root = panel?.getRootNode();
    if (!panel || !(root instanceof Document || root instanceof ShadowRoot)) return;
    if (state.status === 'ready' && hadFocus.current) panel.focus({ preventScroll: true });
    hadFocus.current = false;
    if (state.status === 'loading' && failure.current) {
      hadFocus.current = panel.contains(root.activeElement);
    }
  }, [state.status, panelRef]);

  return failure.current;
}
