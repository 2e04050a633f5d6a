import { useSearchParams } from 'next/navigation';
import type { Choice } from './catalogue/product';
import { readSelection, type Selection, searchWith } from './selection';

/** What is picked, kept in the address bar so that a variant can be shared, and a function to pick something else. */
export function useSelection(
  choices: readonly Choice[],
): [Selection, (name: Choice['name'], value: string) => void] {
  const search = useSearchParams();
  const pick = (name: Choice['name'], value: string) => {
    const next = searchWith(window.location.search, name, value);
    window.history.replaceState(null, '', `${next}${window.location.hash}`);
  };
  return [readSelection(choices, search), pick];
}
