import { type ComponentProps, useEffect, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
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
  const [loaded, setLoaded] = useState(code);
  const [hasFailed, setHasFailed] = useState(false);
  const { state } = props;
  const isWanted = state.status !== 'idle';
  useEffect(() => {
    if (!isWanted || loaded) return;
    preloadFaqPanel().then(
      (module) => setLoaded({ FaqPanel: module.FaqPanel }),
      () => setHasFailed(true),
    );
  }, [isWanted, loaded]);

  if (loaded) return <loaded.FaqPanel {...props} />;
  // Better an answer without its formatting than none.
  if (hasFailed && state.status === 'ready') return <p dir="auto">{state.answer}</p>;
  return isWanted ? (
    <div className="st-faq-waiting">
      <Skeleton lines={3} />
    </div>
  ) : null;
}
