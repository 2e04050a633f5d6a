import { createElement, memo, type ReactNode } from 'react';
import { type Block, parseBlocks } from './block';
import { type Inline, inlineText, parseInline } from './inline';
import { blockText } from './plain-text';

export { toPlainText } from './plain-text';

/** Characters of an answer that are shown; what is beyond is cut with an ellipsis. */
export const MARKDOWN_MAX = 16_384;

/** Elements an answer may become. What is beyond is shown as plain text, table rows beyond are left out; honest answers have a few dozen. */
const ELEMENTS_MAX = 800;

type Props = {
  /** Untrusted Markdown. It becomes React nodes; HTML in it stays text and images become their alternative text. */
  text: string;
  /** The page it is shown on; links to other hosts show theirs. */
  pageUrl?: string | undefined;
  /** Called with the address of a link the reader follows. */
  onLink?: ((href: string) => void) | undefined;
};

type Context = Omit<Props, 'text'> & { budget: { left: number } };

/** Shows an answer as safe Markdown: no HTML, no images, nothing that loads, links by an allow-list. */
export const Markdown = memo(function Markdown({ text, pageUrl, onLink }: Props) {
  const shown = text.length > MARKDOWN_MAX ? `${text.slice(0, MARKDOWN_MAX)}…` : text;
  const budget = { left: ELEMENTS_MAX };
  const blocks = renderBlocks(parseBlocks(shown), { pageUrl, onLink, budget });
  const slot = { className: 'st-md', 'data-slot': 'answer-text', part: 'answer-text', dir: 'auto' };
  return createElement('div', slot, ...blocks);
});

/** Children are spread, not listed: an answer never changes, so its nodes need no keys. */
function renderBlocks(blocks: Block[], context: Context): ReactNode[] {
  return blocks.map((block) => renderBlock(block, context));
}

function renderBlock(block: Block, context: Context): ReactNode {
  if (isSpent(context)) return `${blockText(block)}\n`;
  const inline = (text: string) => renderInline(parseInline(text, context.pageUrl), context);
  switch (block.type) {
    case 'paragraph':
      return createElement('p', null, ...inline(block.text));
    case 'heading':
      return createElement('p', null, createElement('strong', null, ...inline(block.text)));
    case 'code':
      return createElement('pre', null, createElement('code', null, block.text));
    case 'quote':
      return createElement('blockquote', null, ...renderBlocks(block.blocks, context));
    case 'list': {
      const items = block.items.map((item) =>
        isSpent(context)
          ? `${item.map(blockText).join('\n')}\n`
          : createElement('li', null, ...itemNodes(item)),
      );
      const isOrdered = block.start !== undefined;
      return isOrdered
        ? createElement('ol', { start: block.start }, ...items)
        : createElement('ul', null, ...items);
    }
    case 'table': {
      const row = (tag: 'th' | 'td', cells: string[]) =>
        createElement(
          'tr',
          null,
          ...cells.map((cell) => createElement(tag, null, ...inline(cell))),
        );
      const head = createElement('thead', null, row('th', block.head));
      const body = createElement(
        'tbody',
        null,
        ...rowsWithin(block.rows, context).map((cells) => row('td', cells)),
      );
      const table = createElement('table', null, head, body);
      // Focusable, because a table wider than the column is scrolled, and not every browser lets the keyboard do so.
      return createElement('div', { className: 'st-md-table', tabIndex: 0, role: 'group' }, table);
    }
    case 'rule':
      return createElement('hr');
  }

  /** An item that begins with a paragraph shows it without a paragraph's margins. */
  function itemNodes(item: Block[]): ReactNode[] {
    const [first, ...rest] = item;
    if (first?.type !== 'paragraph') return renderBlocks(item, context);
    return [...inline(first.text), ...renderBlocks(rest, context)];
  }
}

function renderInline(nodes: Inline[], context: Context): ReactNode[] {
  return nodes.map((node) => (typeof node === 'string' ? node : renderElement(node, context)));
}

function renderElement(node: Exclude<Inline, string>, context: Context): ReactNode {
  if (isSpent(context)) return inlineText([node]);
  switch (node.type) {
    case 'strong':
    case 'em':
      return createElement(node.type, null, ...renderInline(node.children, context));
    case 'code':
      return createElement('code', null, node.text);
    case 'break':
      return createElement('br');
    case 'link': {
      const { href, foreignHost } = node.link;
      const props = {
        href,
        rel: 'noopener noreferrer nofollow ugc',
        target: href.startsWith('http') ? '_blank' : undefined,
        onClick: () => context.onLink?.(href),
      };
      const host =
        node.showsHost && createElement('span', { className: 'st-md-host' }, ` (${foreignHost})`);
      return createElement('a', props, ...renderInline(node.children, context), host);
    }
  }
}

/** The rows there is room for. */
function rowsWithin(rows: string[][], { budget }: Context): string[][] {
  const kept = rows.slice(0, Math.max(0, Math.floor(budget.left / ((rows[0]?.length ?? 0) + 1))));
  budget.left -= kept.length * ((rows[0]?.length ?? 0) + 1);
  return kept;
}

/** Counts one more element. */
function isSpent({ budget }: Context): boolean {
  budget.left -= 1;
  return budget.left < 0;
}
