import { cleanse } from './cleanse';
import { delimiter, emphasise, type Piece } from './emphasis';
import { isLinkTextOfHost, type SafeLink, safeLink } from './link';
import { linkTarget, trimUrl } from './link-target';

/** A piece of running text. Plain text is a string; everything else is one of a closed set of elements. */
export type Inline =
  | string
  | { type: 'strong' | 'em'; children: Inline[]; depth: number }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'link'; link: SafeLink; children: Inline[]; showsHost: boolean };

type Bracket = { at: number; isImage: boolean };

const URL_MAX = 2048;

const SPECIAL = /[\\`*_[\]!<\n@&]|https?:\/\//gi;
const BARE_URL = /https?:\/\/[^\s<>"`|\\^{}]+/iy;
const ANGLE_LINK = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]+|[\w.+-]{1,64}@[\w.-]{1,253})>/iy;
const BREAK_TAG = /<br ?\/?>/iy;
const EMAIL_HOST = /@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/iy;
const INVISIBLE = /[\p{Cf}\p{Z}\s]/gu;
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#39);/y;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

/**
 * Parses emphasis, code, links, autolinks and hard breaks in linear time. Anything else, HTML included, stays text.
 * An image becomes its alternative text: nothing in an answer may cause a request.
 *
 * @param pageUrl the page the text is shown on; links to its host are not marked as foreign
 */
export function parseInline(text: string, pageUrl?: string): Inline[] {
  const pieces: Piece[] = [];
  const brackets: Bracket[] = [];
  const codeEnds = codeSpanEnds(text);
  const lastParen = text.lastIndexOf(')');
  let at = 0;

  const push = (piece: Piece) => pieces.push(piece);
  const sticky = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };

  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    if (next > at) push(text.slice(at, next));
    at = next;
    const char = text[at];
    if (char === undefined) break;

    if (char === '\n') {
      trimEnd(pieces);
      push({ type: 'break' });
      at += 1;
      while (text[at] === ' ') at += 1;
    } else if (char === '\\') {
      const escaped = text[at + 1] ?? '';
      const isEscape = /^[!-/:-@[-`{-~]$/.test(escaped);
      if (escaped !== '\n') push(isEscape ? escaped : char);
      at += isEscape ? 2 : 1;
    } else if (char === '`') {
      const run = runLength(text, at);
      const end = codeEnds.get(at);
      if (end === undefined) push(text.slice(at, at + run));
      else push({ type: 'code', text: codeText(text.slice(at + run, end)) });
      at = end === undefined ? at + run : end + run;
    } else if (char === '*' || char === '_') {
      const run = runLength(text, at);
      push(delimiter(char, run, text[at - 1] ?? '', text[at + run] ?? ''));
      at += run;
    } else if (char === '[' || (char === '!' && text[at + 1] === '[')) {
      brackets.push({ at: pieces.length, isImage: char === '!' });
      push(char === '!' ? '![' : '[');
      at += char === '!' ? 2 : 1;
    } else if (char === ']') {
      const bracket = brackets.pop();
      const target =
        bracket && text[at + 1] === '(' && at < lastParen ? linkTarget(text, at + 2) : undefined;
      if (bracket && target) {
        const children = emphasise(pieces.splice(bracket.at).slice(1));
        pieces.push(...linked(children, bracket.isImage ? undefined : target.url, pageUrl));
        at = target.end;
      } else {
        push(char);
        at += 1;
      }
    } else if (char === '<') {
      const lineBreak = sticky(BREAK_TAG);
      const link = lineBreak ? null : sticky(ANGLE_LINK);
      if (lineBreak) push({ type: 'break' });
      else if (link?.[1]) pieces.push(...linked([link[1]], withScheme(link[1]), pageUrl));
      else push(char);
      at += lineBreak?.[0].length ?? link?.[0].length ?? 1;
    } else if (char === 'h' || char === 'H') {
      const match = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? null : sticky(BARE_URL);
      const url = match && trimUrl(match[0]);
      if (url) pieces.push(...linked([url], url, pageUrl));
      else push(char);
      at += url?.length ?? 1;
    } else if (char === '@') {
      const host = sticky(EMAIL_HOST)?.[0];
      const local = host ? takeLocalPart(pieces, text.slice(Math.max(0, at - 65), at)) : '';
      if (host && local) pieces.push(...linked([local + host], `mailto:${local}${host}`, pageUrl));
      else push(host ?? char);
      at += host?.length ?? 1;
    } else {
      const entity = char === '&' ? sticky(ENTITY) : null;
      push(entity?.[1] ? (ENTITIES[entity[1]] ?? entity[0]) : char);
      at += entity?.[0].length ?? 1;
    }
  }
  return tidy(emphasise(pieces));
}

/** The text alone, as it is read out or copied. */
export function inlineText(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'break') return '\n';
      return node.type === 'code' ? node.text : inlineText(node.children);
    })
    .join('');
}

function linked(children: Inline[], url: string | undefined, pageUrl?: string): Inline[] {
  const link = url !== undefined && url.length <= URL_MAX ? safeLink(url, pageUrl) : undefined;
  if (!link) return children;
  const plain = unlinked(children);
  const shown = inlineText(plain).replace(INVISIBLE, '');
  if (shown === '') return children;
  const showsHost = link.foreignHost !== undefined && !isLinkTextOfHost(shown, link.foreignHost);
  return [{ type: 'link', link, children: plain, showsHost }];
}

/** A link inside a link's text would be an anchor inside an anchor. */
function unlinked(nodes: Inline[]): Inline[] {
  return nodes.flatMap((node) =>
    typeof node === 'object' && node.type === 'link' ? node.children : [node],
  );
}

/** Joins neighbouring text and strips what is invisible or reorders the line. */
function tidy(nodes: Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof node === 'string') {
      const text = cleanse(node);
      if (typeof last === 'string') out[out.length - 1] = last + text;
      else if (text) out.push(text);
    } else if ('children' in node) out.push({ ...node, children: tidy(node.children) });
    else if (node.type === 'code') out.push({ type: 'code', text: cleanse(node.text) });
    else out.push(node);
  }
  return out;
}

/** Where each code span that opens at a position closes: the next run of as many backticks. */
function codeSpanEnds(text: string): Map<number, number> {
  const runs = [...text.matchAll(/`+/g)];
  const nextOfLength = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (!run) continue;
    const end = nextOfLength.get(run[0].length);
    if (end !== undefined) ends.set(run.index, end);
    nextOfLength.set(run[0].length, run.index);
  }
  return ends;
}

function codeText(raw: string): string {
  const text = raw.replaceAll('\n', ' ');
  const isPadded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  return isPadded ? text.slice(1, -1) : text;
}

function runLength(text: string, from: number): number {
  let end = from;
  while (text[end] === text[from]) end += 1;
  return end - from;
}

/** Takes what stands before an `@` off the text already read, if it is whole there. */
function takeLocalPart(pieces: Piece[], before: string): string {
  const last = pieces.at(-1);
  const local = /[\w.+-]+$/.exec(before)?.[0] ?? '';
  if (typeof last !== 'string' || !local || local.length > 64 || !last.endsWith(local)) return '';
  pieces[pieces.length - 1] = last.slice(0, -local.length);
  return local;
}

function withScheme(address: string): string {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : `mailto:${address}`;
}

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last.trimEnd();
}
