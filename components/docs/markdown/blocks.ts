import { slugOf } from './slug';

/** A block of a documentation page. Text inside is not yet parsed for code, emphasis and links. */
export type Block =
  | { type: 'heading'; level: 2 | 3; id: string; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'note'; text: string }
  | { type: 'list'; isOrdered: boolean; items: string[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'code'; language: string; text: string }
  /** A paragraph that is nothing but a link to a file of `docs/examples`: the file itself is shown. */
  | { type: 'example'; file: string; title: string };

const HEADING = /^(#{2,3}) +(.+?)(?: +\{#([\w:.-]+)\})?$/;
const EXAMPLE = /^\[(.+)\]\(examples\/([\w.-]+)\)$/;
const ITEM = /^(?:([-*])|\d+\.) +/;

/**
 * Reads the Markdown the documentation is written in: headings of two levels (`{#id}` names an anchor), paragraphs,
 * lists of one level, tables, fenced code, `>` notes and example links.
 */
export function parseBlocks(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let at = 0;

  /** Takes lines while they belong together. */
  function take(belongs: (line: string) => boolean): string[] {
    const taken: string[] = [];
    while (at < lines.length && belongs(lines[at] ?? '')) {
      taken.push(lines[at] ?? '');
      at += 1;
    }
    return taken;
  }

  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading?.[1] && heading[2]) {
      const level = heading[1].length === 2 ? 2 : 3;
      blocks.push({
        type: 'heading',
        level,
        text: heading[2],
        id: heading[3] ?? slugOf(heading[2]),
      });
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const code = take((next) => next !== '```');
      at += 1;
      blocks.push({ type: 'code', language: line.slice(3).trim(), text: code.join('\n') });
    } else if (line.startsWith('|')) {
      const [head = '', , ...rows] = take((next) => next.startsWith('|'));
      blocks.push({ type: 'table', head: cellsOf(head), rows: rows.map(cellsOf) });
    } else if (line.startsWith('>')) {
      const quoted = take((next) => next.startsWith('>')).map((next) => next.replace(/^> ?/, ''));
      blocks.push({ type: 'note', text: quoted.join(' ') });
    } else if (ITEM.test(line)) {
      blocks.push(listOf(take((next) => ITEM.test(next) || /^ +\S/.test(next))));
    } else blocks.push(paragraphOf(take((next) => next.trim() !== '' && !startsBlock(next))));
  }
  return blocks;
}

function startsBlock(line: string): boolean {
  return /^(?:#{2,3} |```|\||>)/.test(line) || ITEM.test(line);
}

function listOf(lines: string[]): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { type: 'list', isOrdered: /^\d/.test(lines[0] ?? ''), items };
}

function paragraphOf(lines: string[]): Block {
  const text = lines.join(' ');
  const example = EXAMPLE.exec(text);
  return example?.[1] && example[2]
    ? { type: 'example', title: example[1], file: example[2] }
    : { type: 'paragraph', text };
}

/** Cells of a table row; `\|` is a bar in the text. */
function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
