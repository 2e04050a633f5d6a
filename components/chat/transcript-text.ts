import { toPlainText } from '@/components/ui/markdown/plain-text';
import type { Entry } from '@/lib/client/conversation/conversation';
import type { ChatLabels } from '@/lib/client/labels/chat/chat-labels';
import { fill } from '@/lib/client/labels/format';

/** The conversation as plain text, to be kept or pasted elsewhere. */
export function transcriptText(entries: Entry[], labels: ChatLabels, locale: string): string {
  return entries.map((entry) => entryText(entry, labels, locale)).join('\n\n');
}

function entryText(entry: Entry, labels: ChatLabels, locale: string): string {
  switch (entry.kind) {
    case 'message':
      return entry.status.state === 'answered'
        ? exchange(entry.query_text, entry.status.result_text, labels)
        : `${labels.chatYou}: ${entry.query_text}`;
    case 'faq':
      return exchange(entry.question, entry.answer, labels);
    case 'page':
      return `— ${fill(labels.chatPage, { title: entry.title }, locale)} (${entry.page_url})`;
    case 'restarted':
      return `— ${labels.chatRestarted}`;
  }
}

function exchange(question: string, answer: string, labels: ChatLabels): string {
  return `${labels.chatYou}: ${question}\n${labels.chatAssistant}: ${toPlainText(answer)}`;
}
