import { Parser } from 'htmlparser2';
import { READ_CAPS, type Scan } from './blocks';
import { PageReader } from './page-reader';
import { hiddenNames } from './style-rules';

const CHUNK_CHARS = 16_384;

/** Reads HTML in one pass, without a tree, into blocks of text in page order. Never throws on any input. */
export function scanHtml(html: string): Scan {
  const bounded = html.length > READ_CAPS.HTML_CHARS ? html.slice(0, READ_CAPS.HTML_CHARS) : html;
  const reader = new PageReader(openedIds(bounded), hiddenNames(bounded));
  const parser = new Parser(
    {
      onopentag: (tag, attribs) => reader.open(tag, attribs),
      ontext: (text) => reader.text(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < bounded.length && !reader.done; at += CHUNK_CHARS) {
    parser.write(bounded.slice(at, at + CHUNK_CHARS));
  }
  if (!reader.done) parser.end();
  return reader.finish();
}

/** Ids that a tab or a disclosure button opens, which may be hidden now and are for shoppers all the same. */
function openedIds(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, id] of html.matchAll(/aria-controls\s*=\s*["']([\w-]{1,80})["']/gi)) {
    if (id) ids.add(id);
    if (ids.size >= 500) break;
  }
  return ids;
}
