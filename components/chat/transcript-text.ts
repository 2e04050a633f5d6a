import type { Entry } from '@/lib/client/conversation/conversation';
import { fill } from '@/lib/client/labels/format';
import type { DrawerLabels } from './chat-context';
import { plainText } from './load-answer';

/** The conversation as plain text, to be kept or pasted elsewhere. */
export async function transcriptText(
  entries: Entry[],
  labels: DrawerLabels,
  locale: string,
): Promise<string> {
  const texts = await Promise.all(entries.map((entry) => entryText(entry, labels, locale)));
  return texts.join('\n\n');
}

async function entryText(entry: Entry, labels: DrawerLabels, locale: string): Promise<string> {
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

async function exchange(question: string, answer: string, labels: DrawerLabels): Promise<string> {
  return `${labels.chatYou}: ${question}\n${labels.chatAssistant}: ${await plainText(answer)}`;
}
