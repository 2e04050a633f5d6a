import { en as chat } from '@/lib/client/labels/chat/en';
import { en as faq } from '@/lib/client/labels/faq/en';

/** What a label is read by, under its public name. The same, but for the script build, which numbers its labels. */
export const LABEL_KEYS: ReadonlyMap<string, string> = new Map(
  Object.keys({ ...faq, ...chat }).map((name) => [name, name]),
);
