import { useId, useRef, useState } from 'react';
import { Button } from './button';
import { ThumbDownIcon, ThumbUpIcon } from './icons';
import { slot } from './slot';

export type Verdict = 'helpful' | 'not_helpful';

/** Why an answer did not help. */
export type Reason = 'incorrect' | 'incomplete' | 'unclear' | 'off_topic';

type Words = Record<
  | 'faqHelpfulPrompt'
  | 'faqHelpful'
  | 'faqNotHelpful'
  | 'faqReasonPrompt'
  | 'faqReasonIncorrect'
  | 'faqReasonIncomplete'
  | 'faqReasonUnclear'
  | 'faqReasonOffTopic'
  | 'faqFeedbackThanks',
  string
>;

type FeedbackProps = {
  labels: Words;
  /** What the shopper has said of this answer. */
  verdict: Verdict | undefined;
  onGive: (verdict: Verdict, reason?: Reason) => void;
  announce: (text: string) => void;
  /** Its style hook. */
  name: string;
};

/** Helpful or not; "not" counts at once and then asks why. */
export function Feedback({ labels, verdict, onGive, announce, name }: FeedbackProps) {
  const [step, setStep] = useState<'none' | 'asks_why' | 'thanks'>('none');
  const promptId = useId();
  const notHelpfulRef = useRef<HTMLButtonElement>(null);
  const reasons: [Reason, string][] = [
    ['incorrect', labels.faqReasonIncorrect],
    ['incomplete', labels.faqReasonIncomplete],
    ['unclear', labels.faqReasonUnclear],
    ['off_topic', labels.faqReasonOffTopic],
  ];

  function give(next: Verdict, reason?: Reason) {
    if (next === verdict && !reason) return;
    const asksWhy = next === 'not_helpful' && !reason;
    onGive(next, reason);
    setStep(asksWhy ? 'asks_why' : 'thanks');
    announce(asksWhy ? labels.faqReasonPrompt : labels.faqFeedbackThanks);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in line in every browser */}
      <div className="st-verdict" role="group" aria-label={labels.faqHelpfulPrompt} {...slot(name)}>
        <Button
          look="icon"
          title={labels.faqHelpful}
          aria-pressed={verdict === 'helpful'}
          onClick={() => give('helpful')}
        >
          <ThumbUpIcon />
        </Button>
        <Button
          ref={notHelpfulRef}
          look="icon"
          title={labels.faqNotHelpful}
          aria-pressed={verdict === 'not_helpful'}
          onClick={() => give('not_helpful')}
        >
          <ThumbDownIcon />
        </Button>
      </div>
      {step === 'asks_why' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in line in every browser
        <div className="st-reasons" role="group" aria-labelledby={promptId} ref={bringIntoView}>
          <p id={promptId}>{labels.faqReasonPrompt}</p>
          {reasons.map(([reason, words]) => (
            <Button
              key={reason}
              onClick={() => {
                notHelpfulRef.current?.focus({ preventScroll: true });
                give('not_helpful', reason);
              }}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
      {step === 'thanks' && <p className="st-thanks">{labels.faqFeedbackThanks}</p>}
    </>
  );
}

/** The question stands below what was tapped, which may be the last thing on screen. */
function bringIntoView(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'nearest' });
}
