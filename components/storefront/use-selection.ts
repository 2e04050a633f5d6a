import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { Choice } from './catalogue/product';
import { readSelection, type Selection, searchWith } from './selection';

/**
 * What is picked, kept in the address bar so that a variant can be shared, and a function to pick something else. The
 * router follows the address a moment later; whoever picked shows it at once.
 */
export function useSelection(
  choices: readonly Choice[],
): [Selection, (name: Choice['name'], value: string) => void] {
  const search = useSearchParams();
  const [ownSearch, setOwnSearch] = useState<string>();
  const pick = (name: Choice['name'], value: string) => {
    const next = searchWith(window.location.search, name, value);
    setOwnSearch(next);
    window.history.replaceState(null, '', `${next}${window.location.hash}`);
  };
  return [readSelection(choices, new URLSearchParams(ownSearch ?? search.toString())), pick];
}
