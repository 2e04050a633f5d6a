import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { RetryIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import { Spinner } from '@/components/ui/spinner';
import type { ApiError } from '@/lib/client/api-error';
import { useShelftalk } from '@/lib/client/context';
import { failureWords } from './failure-words';

type FaqFailureProps = {
  error: ApiError;
  isRetrying: boolean;
  onRetry: () => void;
  announce: (text: string) => void;
  /** Said instead of the words for an answer. */
  words?: string;
};

/** Why there is nothing to read, and the button that tries again. */
export function FaqFailure({ error, isRetrying, onRetry, announce, words }: FaqFailureProps) {
  const { labels, locale } = useShelftalk();
  const text = words ?? failureWords(error, labels, locale);
  const canRetry = error.code !== 'faq_not_found';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are said again for another failure
  useEffect(() => announce(text), [error, text, announce]);

  return (
    <div className="st-faq-failure" {...slot('faq-failure')}>
      <p>{text}</p>
      {canRetry && (
        <Button
          aria-disabled={isRetrying}
          onClick={() => {
            if (!isRetrying) onRetry();
          }}
          {...slot('faq-retry')}
        >
          {isRetrying ? <Spinner /> : <RetryIcon />}
          {labels.faqRetry}
        </Button>
      )}
    </div>
  );
}
