import { useState } from 'react';
import { Feedback, type Verdict } from '@/components/ui/feedback';
import { useShelftalk } from '@/lib/client/context';

type AnswerFeedbackProps = { faqId: number; pageUrl: string; announce: (text: string) => void };

/** Whether the answer to a FAQ helped, told to the host. */
export function AnswerFeedback({ faqId, pageUrl, announce }: AnswerFeedbackProps) {
  const { labels, emit } = useShelftalk();
  const [verdict, setVerdict] = useState<Verdict>();

  return (
    <Feedback
      labels={labels}
      verdict={verdict}
      announce={announce}
      name="faq-feedback"
      onGive={(given, reason) => {
        setVerdict(given);
        emit({
          name: 'feedback:given',
          subject: 'faq',
          is_helpful: given === 'helpful',
          faq_id: faqId,
          page_url: pageUrl,
          ...(reason ? { reason } : {}),
        });
      }}
    />
  );
}
