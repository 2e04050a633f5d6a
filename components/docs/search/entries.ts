import * as v from 'valibot';
import { pageHref } from '../contents';
import type { Block } from '../markdown/blocks';
import { plainText } from '../markdown/inline';
import type { DocsPage } from '../read-page';

/** A place search can lead to: a page, or one of its sections. */
export const SearchEntrySchema = v.object({
  href: v.string(),
  page: v.string(),
  /** Absent for the page itself. */
  section: v.optional(v.string()),
  text: v.string(),
});
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;
export const SearchEntriesSchema = v.array(SearchEntrySchema);

/** Every page and section with its words, in reading order. */
export function entriesOf(pages: DocsPage[]): SearchEntry[] {
  return pages.flatMap((page) => {
    const entries: SearchEntry[] = [
      { href: pageHref(page.slug), page: page.title, text: page.summary },
    ];
    for (const block of page.blocks) {
      if (block.type === 'heading') {
        const section = plainText(block.text);
        entries.push({ href: pageHref(page.slug, block.id), page: page.title, section, text: '' });
      } else {
        const entry = entries.at(-1);
        if (entry) entry.text = `${entry.text} ${wordsOf(block)}`.trim();
      }
    }
    return entries;
  });
}

function wordsOf(block: Exclude<Block, { type: 'heading' }>): string {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return plainText(block.text);
    case 'list':
      return block.items.map(plainText).join(' ');
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' ')).join(' ');
    case 'code':
      return block.text;
    case 'example':
      return block.title;
    default:
      return block satisfies never;
  }
}
