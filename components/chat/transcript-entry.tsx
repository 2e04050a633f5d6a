import { type ComponentProps, memo } from 'react';
import { slot } from '@/components/ui/slot';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Entry } from '@/lib/client/conversation/conversation';
import { fill } from '@/lib/client/labels/format';
import type { Answer } from './answer';
import { useChat } from './chat-context';
import { answerCode } from './load-answer';
import { MessageStatus } from './message-status';
import { useCode } from './use-code';

/** One entry of the transcript: a message with its answer, a FAQ, or a mark between them. */
export const TranscriptEntry = memo(function TranscriptEntry({ entry }: { entry: Entry }) {
  const { labels, locale } = useChat();
  switch (entry.kind) {
    case 'message':
      return (
        <li className="st-turn" {...slot('message')}>
          <Question text={entry.query_text} />
          {entry.status.state === 'answered' ? (
            <>
              <VisuallyHidden>{labels.chatAssistant}: </VisuallyHidden>
              <LoadedAnswer
                id={entry.id}
                lang={entry.locale}
                text={entry.status.result_text}
                feedback={entry.status.feedback}
              />
            </>
          ) : (
            <MessageStatus key={entry.status.state} message={entry} />
          )}
        </li>
      );
    case 'faq':
      return (
        <li className="st-turn" {...slot('message')}>
          <Question text={entry.question} />
          <p className="st-tag">{labels.chatFaqTag}</p>
          <LoadedAnswer
            id={entry.id}
            text={entry.answer}
            feedback={entry.feedback}
            faqId={entry.faq_id}
          />
        </li>
      );
    case 'page':
      return <Mark text={fill(labels.chatPage, { title: entry.title }, locale)} />;
    case 'restarted':
      return <Mark text={labels.chatRestarted} />;
  }
});

/** The shopper's own words, in the direction of their own: the word before them would decide it otherwise. */
export function Question({ text }: { text: string }) {
  const { labels } = useChat();
  return (
    <p className="st-question" {...slot('message-question')}>
      <VisuallyHidden>{labels.chatYou}: </VisuallyHidden>
      <span dir="auto">{text}</span>
    </p>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <li className="st-mark" {...slot('transcript-mark')}>
      <span dir="auto">{text}</span>
    </li>
  );
}

/** Plain words until the code is there, or if it cannot be loaded: better than none. */
function LoadedAnswer(props: ComponentProps<typeof Answer>) {
  const code = useCode(answerCode, true);
  if (code) return <code.Answer {...props} />;
  return (
    <p className="st-md st-plain" dir="auto">
      {props.text}
    </p>
  );
}
