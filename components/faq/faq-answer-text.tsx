import { Button } from '@/components/ui/button';
import { ReplyIcon } from '@/components/ui/icons';
import { Markdown } from '@/components/ui/markdown/markdown';
import { slot } from '@/components/ui/slot';
import { useShelftalk } from '@/lib/client/context';
import { fill } from '@/lib/client/labels/format';
import type { Faq } from '@/lib/contract';
import { AnswerFeedback } from './answer-feedback';

type FaqAnswerTextProps = {
  faq: Faq;
  pageUrl: string;
  /** Untrusted Markdown. */
  answer: string;
  announce: (text: string) => void;
};

/** An answer, where it comes from, and the ways on from it. */
export function FaqAnswerText({ faq, pageUrl, answer, announce }: FaqAnswerTextProps) {
  const { labels, locale, emit, openChat, preloadChat } = useShelftalk();
  const { faq_id, question } = faq;

  return (
    <>
      <div className="st-faq-answer" lang={locale} {...slot('faq-answer')}>
        <Markdown
          text={answer}
          pageUrl={pageUrl}
          onLink={(href) => emit({ name: 'link:clicked', href, place: 'faq', page_url: pageUrl })}
        />
      </div>
      <div className="st-faq-actions">
        <Button
          className="st-faq-follow-up"
          aria-label={fill(labels.faqFollowUpAbout, { question }, locale)}
          onPointerEnter={preloadChat}
          onFocus={preloadChat}
          onClick={() => openChat({ followUp: { faq_id, question, answer, page_url: pageUrl } })}
          {...slot('faq-follow-up')}
        >
          <ReplyIcon />
          {labels.faqFollowUp}
        </Button>
        <AnswerFeedback faqId={faq_id} pageUrl={pageUrl} announce={announce} />
      </div>
      <p className="st-faq-provenance" {...slot('faq-provenance')}>
        {labels.faqProvenance}
      </p>
    </>
  );
}
