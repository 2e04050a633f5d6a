import { useEffect, useMemo, useRef, useState } from 'react';
import type { LabelOverrides } from '@/lib/client/labels/labels';

type Keys = ReadonlyMap<string, string>;

const NO_WORDS: LabelOverrides = {};

/**
 * The host's own words, by what the build reads labels by; what that is gets loaded for hosts that have words of their
 * own. Until then they are those of before, or undefined: nobody sees other words first. Names that no label has are
 * left out; if the load fails, so are all.
 */
export function useOwnWords(words: unknown): LabelOverrides | undefined {
  const [keys, setKeys] = useState<Keys>();
  const isMissing = words !== undefined && !keys;
  useEffect(() => {
    if (!isMissing) return;
    import('./label-keys').then(
      ({ LABEL_KEYS }) => setKeys(LABEL_KEYS),
      (error: unknown) => {
        reportError(error);
        setKeys(new Map());
      },
    );
  }, [isMissing]);
  const own = useMemo(() => {
    if (words === undefined) return NO_WORDS;
    return keys && byKey(words, keys);
  }, [words, keys]);
  const last = useRef(own);
  if (own) last.current = own;
  return last.current;
}

function byKey(words: unknown, keys: Keys): LabelOverrides {
  const own: LabelOverrides = {};
  for (const [name, text] of Object.entries(Object(words))) {
    const key = keys.get(name);
    if (key !== undefined) Object.assign(own, { [key]: text });
  }
  return own;
}
