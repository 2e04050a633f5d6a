import { useState } from 'react';

/**
 * Whether `value` came together with `context`, or is left over from an earlier one: data a server made for one
 * page and language must not be taken for another's when only the page or the language changes.
 */
export function useFirstSeenWith(value: string, context: string): boolean {
  const [seen, setSeen] = useState({ value, context });
  if (seen.value !== value) {
    setSeen({ value, context });
    return true;
  }
  return seen.context === context;
}
