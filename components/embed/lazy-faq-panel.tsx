import { type ComponentProps, useEffect, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { useShelftalk } from '@/lib/client/context';
import { FaqFailure } from './list-failure';
import type { FaqPanel as Panel } from './styled-faq-panel';

type Code = { FaqPanel: typeof Panel };

let code: Code | undefined;
let loading: Promise<Code> | undefined;

/** Loads what an opened question needs: the renderer of answers, feedback. Called on a hint of intent. */
export function preloadFaqPanel(): Promise<Code> {
  loading ??= import('./styled-faq-panel').then(
    (module) => {
      code = module;
      return module;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** In the script build it stands in for `faq-panel`, whose code no shopper needs before a question is opened. */
export function FaqPanel(props: ComponentProps<typeof Panel>) {
  const { labels } = useShelftalk();
  const [loaded, setLoaded] = useState(code);
  const [hasFailed, setHasFailed] = useState(false);
  const { state } = props;
  // Each change of the answer is a reason to try again: where that gets through, its code may too.
  useEffect(() => {
    if (state.status === 'idle' || loaded) return;
    preloadFaqPanel().then(setLoaded, () => setHasFailed(true));
  }, [state.status, loaded]);

  if (loaded) return <loaded.FaqPanel {...props} />;
  if (hasFailed) {
    // Better an answer without its formatting than none.
    if (state.status === 'ready') return <p dir="auto">{state.answer}</p>;
    if (state.status === 'failed') {
      return (
        <FaqFailure
          {...props}
          error={state.error}
          onRetry={props.retry}
          words={labels.faqErrorNetwork}
        />
      );
    }
  }
  return state.status === 'idle' ? null : (
    <div className="st-faq-waiting">
      <Skeleton lines={3} />
    </div>
  );
}
