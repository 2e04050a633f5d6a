export type Child = { text: string; names: string; strong: boolean };

/** Longest label, in characters. */
export const LABEL_MAX = 48;
const VALUE_MAX = 200;

/**
 * The label and value of an element that holds exactly two: told by a colon, by the names the shop gave the element or
 * its children, or by being a list item. Undefined for anything that may as well be a headline over a line.
 */
export function pairOf(
  tag: string,
  names: string,
  children: readonly Child[],
): { key: string; text: string } | undefined {
  const [label, value] = children;
  if (!label || !value?.text || !isLabel(label.text) || value.text.length > VALUE_MAX)
    return undefined;
  const isPair =
    /[:：]$/.test(label.text) ||
    ROW_NAMES.test(names) ||
    (LABEL_NAMES.test(label.names) && VALUE_NAMES.test(value.names)) ||
    (tag === 'li' && value.text.length < 80);
  return isPair ? { key: label.text, text: value.text } : undefined;
}

const ROW_NAMES =
  /spec|attribut|detail|propert|feature|charact|param|row|pair|datasheet|technical|measure|dimension|fact/i;
const LABEL_NAMES = /name|label|key|title|term|attr/i;
const VALUE_NAMES = /value|val\b|data|desc|content|detail/i;

/** A label names, it does not tell: short, not a sentence, not a figure. */
export function isLabel(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LABEL_MAX &&
    text.split(' ').length <= 6 &&
    !/[.!?]$/.test(text) &&
    !/^[\d£$€%+(-]/.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}
