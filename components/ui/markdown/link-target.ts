/** Reads `url "title")` after `](`. Three levels of parentheses keep a hostile text from being read twice over. */
export function linkTarget(text: string, start: number): { url: string; end: number } | undefined {
  let at = skipSpaces(text, start);
  let url: string;
  if (text[at] === '<') {
    const angled = /<([^<>\n]*)>/y;
    angled.lastIndex = at;
    const match = angled.exec(text);
    if (!match) return undefined;
    url = match[1] ?? '';
    at += match[0].length;
  } else {
    const from = at;
    let depth = 0;
    for (; at < text.length; at += 1) {
      const char = text[at] ?? '';
      if (char === '(' && ++depth > 3) return undefined;
      if (char === ')' && depth-- === 0) break;
      if (/\s/.test(char)) break;
    }
    url = text.slice(from, at);
  }
  at = skipSpaces(text, at);
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    if (end === -1) return undefined;
    at = skipSpaces(text, end + 1);
  }
  return text[at] === ')' ? { url: url.replaceAll('&amp;', '&'), end: at + 1 } : undefined;
}

/** A full stop or a closing bracket after a URL belongs to the sentence. */
export function trimUrl(url: string): string {
  const opens = url.includes('(');
  let end = url.length;
  while (end > 0 && /[.,;:!?'"*_~)\]]/.test(url[end - 1] ?? '')) {
    if (url[end - 1] === ')' && opens) break;
    end -= 1;
  }
  return url.slice(0, end);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}
