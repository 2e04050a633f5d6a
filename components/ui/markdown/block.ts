/** A block of an answer. Text inside is not yet parsed for emphasis and links. */
export type Block =
  | { type: 'paragraph' | 'heading'; text: string }
  | { type: 'code'; text: string }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'list'; start?: number; items: Block[][] }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'rule' };

/** Lists and quotations nested deeper than this are shown as text. */
const NESTING_MAX = 6;
const COLUMNS_MAX = 12;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+•]|(\d{1,9})[.)])(?:[ \t]+|$)/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** Splits Markdown into blocks in linear time; deeper nesting than six levels stays text. */
export function parseBlocks(text: string): Block[] {
  return blocksOf(text.split(/\r\n?|\n/), 0);
}

function blocksOf(lines: string[], nesting: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence) {
      let end = at + 1;
      while (end < lines.length && !closesFence(lines[end] ?? '', fence)) end += 1;
      blocks.push({ type: 'code', text: lines.slice(at + 1, end).join('\n') });
      at = end + 1;
    } else if (HEADING.test(line)) {
      blocks.push({ type: 'heading', text: withoutClosingMarks(line.replace(HEADING, '')) });
      at += 1;
    } else if (RULE.test(line)) {
      blocks.push({ type: 'rule' });
      at += 1;
    } else if (nesting < NESTING_MAX && QUOTE.test(line)) {
      const end = endOf(lines, at + 1, (l) => QUOTE.test(l) || !startsBlock(l));
      const inner = lines.slice(at, end).map((l) => l.replace(QUOTE, ''));
      blocks.push({ type: 'quote', blocks: blocksOf(inner, nesting + 1) });
      at = end;
    } else if (nesting < NESTING_MAX && ITEM.test(line)) {
      const list = listFrom(lines, at, nesting);
      blocks.push(list.block);
      at = list.end;
    } else if (line.includes('|') && isTableRule(lines[at + 1])) {
      const end = endOf(lines, at + 2, (l) => l.includes('|'));
      const head = cellsOf(line);
      const rows = lines.slice(at + 2, end).map((l) => padded(cellsOf(l), head.length));
      blocks.push({ type: 'table', head, rows });
      at = end;
    } else {
      const end = endOf(lines, at + 1, (l) => !startsBlock(l) || /^ *(?!1[.)])\d/.test(l));
      const text = lines.slice(at, end).map(trimIndent).join('\n').trimEnd();
      blocks.push({ type: 'paragraph', text });
      at = end;
    }
  }
  return blocks;
}

function listFrom(lines: string[], from: number, nesting: number): { block: Block; end: number } {
  const first = ITEM.exec(lines[from] ?? '');
  const isOrdered = first?.[3] !== undefined;
  const items: string[][] = [];
  let width = 0;
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const item = ITEM.exec(line);
    const indent = line.length - line.trimStart().length;
    const isNested = items.length > 0 && indent >= 2 && indent > (first?.[1]?.length ?? 0) + 1;
    if (item && !isNested) {
      if ((item[3] !== undefined) !== isOrdered || RULE.test(line)) break;
      width = item[0].length;
      items.push([line.slice(width)]);
    } else if (line.trim() === '') {
      const next = lines[at + 1] ?? '';
      const goesOn = /^ {2,}\S/.test(next) || (ITEM.test(next) && next.trim() !== '');
      if (!goesOn) break;
      items.at(-1)?.push('');
    } else if (isNested) {
      items.at(-1)?.push(line.slice(Math.min(indent, width)));
    } else if (startsBlock(line) || lines[at - 1]?.trim() === '') {
      break;
    } else {
      items.at(-1)?.push(line);
    }
  }
  const start = Number(first?.[3] ?? 1);
  const block: Block = {
    type: 'list',
    ...(isOrdered ? { start } : {}),
    items: items.map((item) => blocksOf(item, nesting + 1)),
  };
  return { block, end: at };
}

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, QUOTE, ITEM].some((pattern) => pattern.test(line));
}

/** The first line from `from` on that is blank or does not belong. */
function endOf(lines: string[], from: number, belongs: (line: string) => boolean): number {
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || !belongs(line)) break;
  }
  return at;
}

function closesFence(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === fence.charAt(0).repeat(text.length);
}

function isTableRule(line: string | undefined): boolean {
  return line?.includes('-') === true && line.includes('|') && TABLE_RULE.test(line);
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  if (cells.at(-1) === '') cells.pop();
  return cells.slice(0, COLUMNS_MAX);
}

function padded(cells: string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => cells[index] ?? '');
}

function withoutClosingMarks(text: string): string {
  let end = text.trimEnd().length;
  const full = end;
  while (text[end - 1] === '#') end -= 1;
  return end < full && text[end - 1] === ' ' ? text.slice(0, end).trimEnd() : text.slice(0, full);
}

function trimIndent(line: string): string {
  return line.trimStart();
}
