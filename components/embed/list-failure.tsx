import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { slot } from '@/components/ui/slot';
import type { ApiError } from '@/lib/client/api-error';
import { useShelftalk } from '@/lib/client/context';

type ListFailureProps = {
  error: ApiError;
  onRetry: () => void;
  announce: (text: string) => void;
  words: string;
};

/** In the script build it stands in for `FaqFailure` where the list failed: the same, without the parts only a panel needs. */
export function FaqFailure({ error, onRetry, announce, words }: ListFailureProps) {
  const { labels } = useShelftalk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are said again for another failure
  useEffect(() => announce(words), [error, words, announce]);

  return (
    <div className="st-faq-failure" {...slot('faq-failure')}>
      <p>{words}</p>
      <Button onClick={onRetry} {...slot('faq-retry')}>
        {labels.faqRetry}
      </Button>
    </div>
  );
}
