import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

/** In the order the cascade wants them. */
const STYLES = [
  'components/ui/tokens.css',
  'components/ui/markdown/markdown.css',
  'components/ui/feedback.css',
  'components/faq/faq.css',
  'components/chat/chat.css',
  'components/chat/answer.css',
  'components/chat/chat-menu.css',
  'components/widget/launcher.css',
];

/** The one style sheet of whoever renders the React components: the package and the registry. */
export function widgetStyles() {
  return STYLES.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
}
