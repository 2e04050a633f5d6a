/** A capitalised headline before prose is no label: "GREAT VALUE: Our bag holds…". */
export function isHeadline({ key, value }: { key: string; value: string }): boolean {
  if (/ /.test(key) && key === key.toUpperCase() && value.split(' ').length > 5) return true;
  return value.length > 110 || /[.!?] \p{Lu}/u.test(value);
}

/** "Key: value" in one short line; undefined for sentences, times and URLs. */
export function splitPair(text: string): { key: string; value: string } | undefined {
  if (text.length > 400) return undefined;
  const at = text.search(/[:：](?=\s|\p{L}|\p{N})/u);
  if (at < 2 || at > 44) return undefined;
  const key = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  if (!value || value.startsWith('//') || key.split(' ').length > 5) return undefined;
  if (/[:：]\s/.test(value) && value.length < 120 && !/[,;]/.test(value)) return undefined;
  if (/[.!?,;]/.test(key) || /\d$/.test(key) || !/\p{L}{2}/u.test(key)) return undefined;
  return { key, value };
}
