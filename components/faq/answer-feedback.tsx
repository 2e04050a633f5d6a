import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ThumbDownIcon, ThumbUpIcon } from '@/components/ui/icons';
import { slot } from '@/components/ui/slot';
import { useShelftalk } from '@/lib/client/context';
import type { FeedbackReason } from '@/lib/client/events';
import type { Labels } from '@/lib/client/labels/labels';

type AnswerFeedbackProps = { faqId: number; pageUrl: string; announce: (text: string) => void };

type Verdict = 'none' | 'helpful' | 'asking_why' | 'not_helpful';

const REASONS: { reason: FeedbackReason; label: keyof Labels & `faqReason${string}` }[] = [
  { reason: 'incorrect', label: 'faqReasonIncorrect' },
  { reason: 'incomplete', label: 'faqReasonIncomplete' },
  { reason: 'unclear', label: 'faqReasonUnclear' },
  { reason: 'off_topic', label: 'faqReasonOffTopic' },
];

/** Helpful or not; "not" counts at once and then asks why. */
export function AnswerFeedback({ faqId, pageUrl, announce }: AnswerFeedbackProps) {
  const { labels, emit } = useShelftalk();
  const [verdict, setVerdict] = useState<Verdict>('none');
  const promptId = useId();
  const notHelpfulRef = useRef<HTMLButtonElement>(null);

  function give(next: Verdict, isHelpful: boolean, reason?: FeedbackReason) {
    setVerdict(next);
    emit({
      name: 'feedback:given',
      subject: 'faq',
      is_helpful: isHelpful,
      faq_id: faqId,
      page_url: pageUrl,
      ...(reason ? { reason } : {}),
    });
    announce(next === 'asking_why' ? labels.faqReasonPrompt : labels.faqFeedbackThanks);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in line in every browser */}
      <div
        className="st-faq-verdict"
        role="group"
        aria-label={labels.faqHelpfulPrompt}
        {...slot('faq-feedback')}
      >
        <Button
          look="icon"
          aria-label={labels.faqHelpful}
          title={labels.faqHelpful}
          aria-pressed={verdict === 'helpful'}
          onClick={() => verdict !== 'helpful' && give('helpful', true)}
        >
          <ThumbUpIcon />
        </Button>
        <Button
          ref={notHelpfulRef}
          look="icon"
          aria-label={labels.faqNotHelpful}
          title={labels.faqNotHelpful}
          aria-pressed={verdict === 'asking_why' || verdict === 'not_helpful'}
          onClick={() =>
            verdict !== 'asking_why' && verdict !== 'not_helpful' && give('asking_why', false)
          }
        >
          <ThumbDownIcon />
        </Button>
      </div>
      {verdict === 'asking_why' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in line in every browser
        <div className="st-faq-reasons" role="group" aria-labelledby={promptId}>
          <p id={promptId}>{labels.faqReasonPrompt}</p>
          {REASONS.map(({ reason, label }) => (
            <Button
              key={reason}
              onClick={() => {
                notHelpfulRef.current?.focus({ preventScroll: true });
                give('not_helpful', false, reason);
              }}
            >
              {labels[label]}
            </Button>
          ))}
        </div>
      )}
      {(verdict === 'helpful' || verdict === 'not_helpful') && (
        <p className="st-faq-thanks">{labels.faqFeedbackThanks}</p>
      )}
    </>
  );
}
