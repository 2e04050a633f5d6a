import { hidesText } from './noise';

const STYLES_MAX_CHARS = 200_000;
const NAMES_MAX = 500;

/**
 * Classes (`.x`) and ids (`#x`) that a page's own style rules take out of sight. Only rules of one plain name outside
 * media queries count; what a tab or an accordion opens is named for it and stays.
 */
export function hiddenNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  let left = STYLES_MAX_CHARS;
  for (const { 1: css = '' } of html.matchAll(/<style\b[^>]{0,300}>([^<]*)<\/style/gi)) {
    if (left <= 0 || names.size >= NAMES_MAX) break;
    const bounded = css.slice(0, left);
    left -= bounded.length;
    let depth = 0;
    let from = 0;
    for (const { 0: brace, index } of bounded.matchAll(/[{}]/g)) {
      const part = bounded.slice(from, index);
      if (brace === '{') {
        depth += 1;
        if (depth === 1) addSelectors(names, part, bounded.slice(index + 1, index + 2000));
      } else depth = Math.max(0, depth - 1);
      from = index + 1;
    }
  }
  return names;
}

/** True for an element one of whose names is among `hidden`. */
export function isHiddenByRule(
  attribs: Record<string, string>,
  hidden: ReadonlySet<string>,
): boolean {
  if (hidden.size === 0) return false;
  if (attribs.id !== undefined && hidden.has(`#${attribs.id}`)) return true;
  return (attribs.class ?? '')
    .slice(0, 400)
    .split(/\s+/)
    .some((name) => hidden.has(`.${name}`));
}

function addSelectors(names: Set<string>, selectors: string, rest: string): void {
  const end = rest.search(/[{}]/);
  if (end < 0 || rest[end] !== '}' || !hidesText(rest.slice(0, end))) return;
  for (const selector of selectors.slice(-1000).split(',')) {
    const name = selector.trim();
    if (/^[.#][\w-]{1,80}$/.test(name) && !PANEL.test(name)) names.add(name);
  }
}

const PANEL =
  /tab|panel|pane|accord|collaps|content|drop|toggle|detail|more|body|js|open|expand|slide|step|option|variant/i;
