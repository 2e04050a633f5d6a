import type { Theme } from '@/lib/client/context';
import { LIMITS } from '@/lib/contract';
import { pageUrlOf } from '../page';

/** Called for each attribute that is set and cannot be used. */
export type Complain = (attribute: string, value: string) => void;

/** What is made of an attribute's text; undefined for what cannot be used. */
export type Parse<T> = (text: string) => T | undefined;

const THEMES = ['light', 'dark', 'auto'] as const;

/** Reads attributes as untrusted text: what is absent, empty or unusable is undefined. */
export function reader(element: Element, complain: Complain) {
  return <T>(attribute: string, parse: Parse<T>): T | undefined => {
    const text = element.getAttribute(attribute)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) complain(attribute, text);
    return value;
  };
}

export function pageUrl(text: string): string | undefined {
  return text.length <= LIMITS.PAGE_URL_MAX ? pageUrlOf(text) : undefined;
}

export const theme: Parse<Theme> = oneOf(THEMES);

export function oneOf<const T extends string>(values: readonly T[]): Parse<T> {
  return (text) => values.find((value) => value === text.toLowerCase());
}

export function wholeNumber(min: number, max: number): Parse<number> {
  return (text) => {
    const value = Number(text);
    return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
  };
}

/** Attribute names that were meant for us and are written in a way nobody reads. */
export function misspelt(
  element: Element,
  known: readonly string[],
): [wrong: string, right: string][] {
  const plain = (name: string) => name.replace(/^data-|[-_]/g, '').toLowerCase();
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name))
    .flatMap((wrong): [string, string][] => {
      const right = known.find((name) => plain(name) === plain(wrong));
      return right ? [[wrong, right]] : [];
    });
}
