/** The anchor of a heading: its words in lower case, joined by hyphens. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[`*<>]/g, '')
    .replace(/[^\p{L}\p{N}:_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
