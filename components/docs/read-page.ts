import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES } from './contents';
import { type Block, parseBlocks } from './markdown/blocks';

export type DocsPage = {
  slug: string;
  title: string;
  /** One or two sentences under the title, and the page's description elsewhere. */
  summary: string;
  blocks: Block[];
};

const FOLDER = path.join(process.cwd(), 'docs');
const FRONT = /^---\ntitle: (.+)\nsummary: (.+)\n---\n/;
const pages = new Map<string, DocsPage>();

/** A page as it is written in `docs/`; undefined when there is no such page. */
export function readPage(slug: string): DocsPage | undefined {
  if (!PAGES.some((page) => page.slug === slug)) return undefined;
  const known = pages.get(slug);
  if (known) return known;
  const page = parsePage(slug, readFileSync(path.join(FOLDER, `${slug || 'index'}.md`), 'utf8'));
  if (process.env.NODE_ENV === 'production') pages.set(slug, page);
  return page;
}

/** Every page, in reading order. */
export function readPages(): DocsPage[] {
  return PAGES.flatMap(({ slug }) => readPage(slug) ?? []);
}

/** An example as a reader copies it. */
export function readExample(file: string): string {
  return readFileSync(path.join(FOLDER, 'examples', path.basename(file)), 'utf8').trimEnd();
}

/** Throws when the page does not begin with its title and summary. */
function parsePage(slug: string, text: string): DocsPage {
  const front = FRONT.exec(text);
  if (!front?.[1] || !front[2])
    throw new Error(`docs/${slug || 'index'}.md has no title or summary`);
  return {
    slug,
    title: front[1],
    summary: front[2],
    blocks: parseBlocks(text.slice(front[0].length)),
  };
}
