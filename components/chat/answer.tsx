import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Feedback, type Reason, type Verdict } from '@/components/ui/feedback';
import { CheckIcon, CopyIcon } from '@/components/ui/icons';
import { Markdown, toPlainText } from '@/components/ui/markdown/markdown';
import { slot } from '@/components/ui/slot';
import { useShelftalk } from '@/lib/client/context';
import { useChat } from './chat-context';
import { copyText } from './copy-text';

export { toPlainText };

type Props = {
  /** The entry it answers. */
  id: string;
  /** Of the words, where it is known. */
  lang?: string | undefined;
  text: string;
  feedback: Verdict | undefined;
  faqId?: number | undefined;
};

/** An answer with what can be done with it: copy it, say whether it helped. */
export function Answer({ id, lang, text, feedback, faqId }: Props) {
  const { labels, pageUrl, actions, announce } = useChat();
  const { emit } = useShelftalk();
  const [isCopied, setIsCopied] = useState(false);
  const onPage = pageUrl === undefined ? {} : { page_url: pageUrl };

  function handleLink(href: string) {
    emit({ name: 'link:clicked', href, place: 'chat', ...onPage });
  }

  async function handleCopy() {
    const hasWorked = await copyText(toPlainText(text));
    setIsCopied(hasWorked);
    announce(hasWorked ? labels.faqCopied : labels.chatCopyFailed);
  }

  function handleFeedback(given: Verdict, reason?: Reason) {
    actions.giveFeedback(id, given);
    emit({
      name: 'feedback:given',
      subject: faqId === undefined ? 'message' : 'faq',
      is_helpful: given === 'helpful',
      ...(faqId === undefined ? { message_id: id } : { faq_id: faqId }),
      ...onPage,
      ...(reason ? { reason } : {}),
    });
  }

  return (
    <div className="st-answer" {...slot('message-answer')}>
      <div lang={lang}>
        <Markdown text={text} pageUrl={pageUrl} onLink={handleLink} />
      </div>
      <div className="st-answer-tools" {...slot('message-tools')}>
        <Button look="icon" aria-label={labels.chatCopyAnswer} onClick={handleCopy}>
          {isCopied ? <CheckIcon /> : <CopyIcon />}
        </Button>
        <Feedback
          labels={labels}
          verdict={feedback}
          onGive={handleFeedback}
          announce={announce}
          name="message-feedback"
        />
      </div>
    </div>
  );
}
