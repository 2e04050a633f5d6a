import type { Theme } from '@/lib/client/context';
import { canonicalLocale } from '@/lib/client/locale';
import { type Complain, oneOf, pageUrl, reader, theme, wholeNumber } from './reader';

/** Corners by the direction of the text, or by hand. */
const POSITIONS = [
  'bottom-end',
  'bottom-start',
  'bottom-left',
  'bottom-right',
  'top-end',
  'top-start',
  'top-left',
  'top-right',
] as const;
export type Position = (typeof POSITIONS)[number];

/** What `<shelftalk-chat>` says for itself. */
export type ChatAttributes = {
  pageUrl: string | undefined;
  locale: string | undefined;
  theme: Theme | undefined;
  position: Position | undefined;
  /** CSS lengths from the edges of the window. */
  offset: [inline: string, block: string] | undefined;
  zIndex: number | undefined;
  /** A CSS selector for the host's own triggers; `none` shows no launcher. */
  trigger: string | undefined;
  inline: boolean;
  label: string | undefined;
};

const INT_MAX = 2_147_483_647;

export function readChat(element: Element, complain: Complain): ChatAttributes {
  const read = reader(element, complain);
  return {
    pageUrl: read('page-url', pageUrl),
    locale: read('locale', canonicalLocale),
    theme: read('theme', theme),
    position: read('position', oneOf(POSITIONS)),
    offset: read('offset', offset),
    zIndex: read('z-index', wholeNumber(-INT_MAX, INT_MAX)),
    trigger: read('trigger', selector),
    inline: isOn(element, 'inline'),
    label: read('label', String),
  };
}

function isOn(element: Element, attribute: string): boolean {
  const text = element.getAttribute(attribute);
  return text !== null && text !== 'false';
}

/** One length for both edges or one for each; a bare number is pixels. */
function offset(text: string): ChatAttributes['offset'] {
  const [inline = '', block = inline, ...rest] = text
    .split(/\s+/)
    .map((part) => (/^-?[\d.]+$/.test(part) ? `${part}px` : part));
  const isLength = (part: string) => CSS.supports('inset-inline-end', part);
  return rest.length === 0 && isLength(inline) && isLength(block) ? [inline, block] : undefined;
}

function selector(text: string): string | undefined {
  try {
    document.createDocumentFragment().querySelector(text);
    return text;
  } catch {
    return undefined;
  }
}
