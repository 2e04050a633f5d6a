import { type ComponentProps, useContext, useLayoutEffect } from 'react';
import feedbackCss from '@/components/ui/feedback.css?inline';
import markdownCss from '@/components/ui/markdown/markdown.css?inline';
import { Answer as PlainAnswer } from '../chat/answer';
import answerCss from '../chat/answer.css?inline';
import { ShadowContext } from './shadow-context';
import { adoptStyles } from './style-sheets';

export { toPlainText } from '../chat/answer';

/** An answer in the chat with its styles; loaded when there is something to answer. */
export function Answer(props: ComponentProps<typeof PlainAnswer>) {
  const root = useContext(ShadowContext);
  useLayoutEffect(() => {
    if (root) adoptStyles(root, markdownCss, feedbackCss, answerCss);
  }, [root]);
  return <PlainAnswer {...props} />;
}
