import type { Inline } from './inline';

/** A run of `*` or `_` that may begin or end emphasis. */
export type Delimiter = { char: string; count: number; canOpen: boolean; canClose: boolean };
export type Piece = Inline | Delimiter;

/** Emphasis nested deeper than this is shown without it, so no answer can exhaust the call stack. */
const DEPTH_MAX = 8;
const WHITESPACE = /^\s?$/;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Pairs delimiters from the inside out; every piece is moved at most once a level, so the pass is linear. */
export function emphasise(pieces: Piece[]): Inline[] {
  const out: Inline[] = [];
  const openers: (Delimiter & { at: number })[] = [];
  const open: Record<string, number> = {};
  const drop = () => {
    const opener = openers.pop();
    if (opener) open[opener.char] = (open[opener.char] ?? 1) - 1;
    return opener;
  };

  for (const piece of pieces) {
    if (typeof piece === 'string' || 'type' in piece) {
      out.push(piece);
      continue;
    }
    let left = piece.count;
    while (piece.canClose && left > 0 && open[piece.char]) {
      let opener = openers.at(-1);
      while (opener && opener.char !== piece.char) {
        drop();
        opener = openers.at(-1);
      }
      if (!opener) break;
      const size = Math.min(2, left, opener.count);
      const children = out.splice(opener.at + 1);
      opener.count -= size;
      left -= size;
      out[opener.at] = opener.char.repeat(opener.count);
      if (opener.count === 0) drop();
      const depth = 1 + Math.max(0, ...children.slice(0, 4096).map(depthOf));
      if (depth > DEPTH_MAX) out.push(...children);
      else out.push({ type: size === 2 ? 'strong' : 'em', children, depth });
    }
    if (left === 0) continue;
    if (piece.canOpen) {
      openers.push({ ...piece, count: left, at: out.length });
      open[piece.char] = (open[piece.char] ?? 0) + 1;
    }
    out.push(piece.char.repeat(left));
  }
  return out;
}

/** Judges a run by its neighbours, after CommonMark: `_` inside a word is a character. */
export function delimiter(char: string, count: number, before: string, after: string): Delimiter {
  const spaceBefore = WHITESPACE.test(before);
  const spaceAfter = WHITESPACE.test(after);
  const markBefore = PUNCTUATION.test(before);
  const markAfter = PUNCTUATION.test(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  return char === '*'
    ? { char, count, canOpen: left, canClose: right }
    : {
        char,
        count,
        canOpen: left && (!right || markBefore),
        canClose: right && (!left || markAfter),
      };
}

function depthOf(node: Inline): number {
  return typeof node === 'object' && 'depth' in node ? node.depth : 0;
}
