const sheets = new Map<string, CSSStyleSheet>();

/** One constructable style sheet for each text, shared by every element: no `style` for a policy to refuse. */
export function styleSheet(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Adds what `root` does not have yet, after what it has. */
export function adoptStyles(root: ShadowRoot, ...texts: string[]): void {
  const wanted = texts.map(styleSheet).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (wanted.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...wanted];
}
