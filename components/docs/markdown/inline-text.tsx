import Link from 'next/link';
import { Fragment } from 'react';
import { type Inline, parseInline } from './inline';

/** A block's text with its code, emphasis and links. */
export function InlineText({ text }: { text: string }) {
  return <Runs runs={parseInline(text)} />;
}

function Runs({ runs }: { runs: Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change places
  return runs.map((run, index) => <Fragment key={index}>{nodeOf(run)}</Fragment>);
}

function nodeOf(run: Inline) {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'strong':
      return <strong>{run.text}</strong>;
    case 'emphasis':
      return <em>{run.text}</em>;
    case 'link':
      return <DocsLink href={run.href}>{<Runs runs={run.children} />}</DocsLink>;
    default:
      return run satisfies never;
  }
}

function DocsLink({ href, children }: { href: string; children: React.ReactNode }) {
  const target = siteHref(href);
  if (!target.startsWith('/docs') && !target.startsWith('#'))
    return <a href={target}>{children}</a>;
  // Where links lead is held by a test: every page and every anchor exists.
  return <Link href={target as '/docs'}>{children}</Link>;
}

/** Links between the files of `docs/` (`events.md#x`) as links between pages (`/docs/events#x`). */
export function siteHref(href: string): string {
  const match = /^([\w-]+)\.md(#.*)?$/.exec(href);
  if (!match) return href;
  const [, name, anchor = ''] = match;
  return `${name === 'index' ? '/docs' : `/docs/${name}`}${anchor}`;
}
