import { Button } from '@/components/ui/button';
import { RetryIcon } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/skeleton';
import { slot } from '@/components/ui/slot';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Faq } from '@/lib/contract';
import { useChat } from './chat-context';
import { Question } from './transcript-entry';
import type { Taken } from './use-suggestions';

/** How many are offered at once: enough to choose from, few enough to read. */
const SHOWN_MAX = 3;

type SuggestionsProps = { faqs: Faq[]; onTake: (faq: Faq) => void };

/** The page's unasked questions, to be asked with a tap. */
export function Suggestions({ faqs, onTake }: SuggestionsProps) {
  const { labels, locale } = useChat();
  if (faqs.length === 0) return null;
  return (
    <fieldset className="st-suggestions" {...slot('suggestions')}>
      <legend className="st-tag">{labels.chatSuggestions}</legend>
      {faqs.slice(0, SHOWN_MAX).map((faq) => (
        <button
          key={faq.faq_id}
          type="button"
          className="st-suggestion"
          {...slot('suggestion')}
          dir="auto"
          lang={locale}
          onClick={() => onTake(faq)}
        >
          {faq.question}
        </button>
      ))}
    </fieldset>
  );
}

/** A question just taken, until its answer is here. */
export function TakenSuggestion({ taken, onRetry }: { taken: Taken; onRetry: () => void }) {
  const { labels } = useChat();
  return (
    <li className="st-turn" {...slot('message')}>
      <Question text={taken.faq.question} />
      {taken.state === 'loading' ? (
        <>
          <VisuallyHidden>{labels.faqAnswerLoading}</VisuallyHidden>
          <Skeleton lines={3} />
        </>
      ) : (
        <div className="st-status" {...slot('message-status')} data-state="not_sent">
          <p className="st-status-words">{labels.chatAnswerFailed}</p>
          <Button look="quiet" className="st-small" onClick={onRetry}>
            <RetryIcon />
            {labels.faqRetry}
          </Button>
        </div>
      )}
    </li>
  );
}
