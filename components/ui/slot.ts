/** Style hooks of a part: `data-slot` in the page, the same word as `::part()` in a shadow root. */
export function slot(name: string): { 'data-slot': string; part: string } {
  return { 'data-slot': name, part: name };
}
