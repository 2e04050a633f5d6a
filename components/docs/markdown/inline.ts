/** A run of text within a block. */
export type Inline =
  | { type: 'text' | 'code' | 'strong' | 'emphasis'; text: string }
  | { type: 'link'; href: string; children: Inline[] };

const RUN = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[((?:`[^`]*`|[^\]])+)\]\(([^)\s]+)\)/g;

/** Splits text into code, emphasis, links and the plain rest. */
export function parseInline(text: string): Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > end) runs.push({ type: 'text', text: text.slice(end, match.index) });
    runs.push(runOf(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ type: 'text', text: text.slice(end) });
  return runs;
}

function runOf([, code, strong, emphasis, label, href]: RegExpExecArray): Inline {
  if (code !== undefined) return { type: 'code', text: code };
  if (strong !== undefined) return { type: 'strong', text: strong };
  if (emphasis !== undefined) return { type: 'emphasis', text: emphasis };
  return { type: 'link', href: href ?? '', children: parseInline(label ?? '') };
}

/** The words alone, for search, titles and anchors. */
export function plainText(text: string): string {
  return parseInline(text)
    .map((run) => (run.type === 'link' ? run.children.map(textOf).join('') : run.text))
    .join('');
}

function textOf(run: Inline): string {
  return run.type === 'link' ? run.children.map(textOf).join('') : run.text;
}
