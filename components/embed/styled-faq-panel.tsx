import { type ComponentProps, useContext, useLayoutEffect } from 'react';
import feedbackCss from '@/components/ui/feedback.css?inline';
import markdownCss from '@/components/ui/markdown/markdown.css?inline';
import { FaqPanel as PlainPanel } from '../faq/faq-panel';
import { ShadowContext } from './shadow-context';
import { adoptStyles } from './style-sheets';

/** The panel with the styles of an answer; loaded with the first question that is opened. */
export function FaqPanel(props: ComponentProps<typeof PlainPanel>) {
  const root = useContext(ShadowContext);
  useLayoutEffect(() => {
    if (root) adoptStyles(root, markdownCss, feedbackCss);
  }, [root]);
  return <PlainPanel {...props} />;
}
