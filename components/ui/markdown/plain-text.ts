import { type Block, parseBlocks } from './block';
import { inlineText, parseInline } from './inline';

/** A Markdown answer as plain text: what is announced to a screen reader, shown in a preview or copied as words. */
export function toPlainText(markdown: string): string {
  return parseBlocks(markdown).map(blockText).filter(Boolean).join('\n');
}

/** A block as plain text. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plain(block.text);
    case 'code':
      return block.text;
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'list':
      return block.items.map((item) => item.map(blockText).join('\n')).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plain).join(', ')).join('\n');
    case 'rule':
      return '';
  }
}

function plain(text: string): string {
  return inlineText(parseInline(text));
}
