/** C0 controls but tab and newline, bidi embeddings, overrides and isolates, and the tag characters that hide text. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is being removed
  /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Characters no honest address contains: controls, spaces, format characters (zero width, bidi, tags) and backslashes. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

/** Removes characters that are invisible or change the order of what is read. */
export function cleanse(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Whether an address carries characters that make it look like another one. */
export function isDeceptive(address: string): boolean {
  return DECEPTIVE.test(address);
}
