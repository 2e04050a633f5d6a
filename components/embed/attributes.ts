import { LIMITS } from '@/lib/contract';
import type { Theme } from '@/lib/client/context';
import { canonicalLocale } from '@/lib/client/locale';
import { pageUrlOf } from './page';

/** What an element's attributes say, read as untrusted text; undefined where they say nothing usable. */
export type FaqsAttributes = {
  pageUrl: string | undefined;
  locale: string | undefined;
  count: number | undefined;
  theme: Theme | undefined;
  heading: string | undefined;
  headingLevel: 2 | 3 | 4 | 5 | undefined;
};

export type ChatAttributes = {
  pageUrl: string | undefined;
  locale: string | undefined;
  theme: Theme | undefined;
  position: Position | undefined;
  /** CSS lengths; one for both, or one for each axis. */
  offset: [inline: string, block: string] | undefined;
  zIndex: number | undefined;
  /** A CSS selector for the host's own triggers; `none` shows no launcher. */
  trigger: string | undefined;
  inline: boolean;
  label: string | undefined;
};

const THEMES = ['light', 'dark', 'auto'] as const;
const POSITIONS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Position = (typeof POSITIONS)[number];

type Complain = (attribute: string, value: string) => void;
type Reader<T> = (text: string) => T | undefined;

const pageUrl: Reader<string> = (text) =>
  text.length <= LIMITS.PAGE_URL_MAX ? pageUrlOf(text) : undefined;

/** @param complain Called for each attribute that is set and cannot be used. */
export function readFaqs(element: Element, complain: Complain): FaqsAttributes {
  const read = reader(element, complain);
  return {
    pageUrl: read('page-url', pageUrl),
    locale: read('locale', canonicalLocale),
    count: read('count', wholeNumber(LIMITS.COUNT_MIN, LIMITS.COUNT_MAX)),
    theme: read('theme', oneOf(THEMES)),
    heading: element.getAttribute('heading') ?? undefined,
    headingLevel: read('heading-level', headingLevel),
  };
}

/** @param complain Called for each attribute that is set and cannot be used. */
export function readChat(element: Element, complain: Complain): ChatAttributes {
  const read = reader(element, complain);
  return {
    pageUrl: read('page-url', pageUrl),
    locale: read('locale', canonicalLocale),
    theme: read('theme', oneOf(THEMES)),
    position: read('position', oneOf(POSITIONS)),
    offset: read('offset', offsetOf),
    zIndex: read('z-index', wholeNumber(-2147483648, 2147483647)),
    trigger: read('trigger', selectorOf),
    inline: isOn(element, 'inline'),
    label: element.getAttribute('label') ?? undefined,
  };
}

/** Attribute names that were meant for us and are written in a way nobody reads. */
export function misspelt(element: Element, known: readonly string[]): [wrong: string, right: string][] {
  const plain = (name: string) => name.replace(/^data-|[-_]/g, '').toLowerCase();
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name))
    .flatMap((wrong): [string, string][] => {
      const right = known.find((name) => plain(name) === plain(wrong));
      return right ? [[wrong, right]] : [];
    });
}

function reader(element: Element, complain: Complain) {
  return <T>(attribute: string, parse: Reader<T>): T | undefined => {
    const text = element.getAttribute(attribute)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) complain(attribute, text);
    return value;
  };
}

function isOn(element: Element, attribute: string): boolean {
  const text = element.getAttribute(attribute);
  return text !== null && text !== 'false';
}

function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (text) => values.find((value) => value === text.toLowerCase());
}

function wholeNumber(min: number, max: number): Reader<number> {
  return (text) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
  };
}

function headingLevel(text: string): FaqsAttributes['headingLevel'] {
  return ([2, 3, 4, 5] as const).find((level) => String(level) === text);
}

function offsetOf(text: string): ChatAttributes['offset'] {
  const [inline = '', block = inline, ...rest] = text.split(/\s+/).map((part) =>
    /^-?[\d.]+$/.test(part) ? `${part}px` : part,
  );
  const isLength = (part: string) => CSS.supports('inset-inline-end', part);
  return rest.length === 0 && isLength(inline) && isLength(block) ? [inline, block] : undefined;
}

function selectorOf(text: string): string | undefined {
  try {
    document.createDocumentFragment().querySelector(text);
    return text;
  } catch {
    return undefined;
  }
}

