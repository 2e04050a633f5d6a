import { useEffect, useState } from 'react';

const loaded = new WeakMap<object, unknown>();

/**
 * Code that is loaded when it is wanted and kept; undefined until then. A load that failed is tried again when it is
 * next wanted, and is no error: whoever uses this does without.
 * @param load the same function each time; it names the code
 */
export function useCode<TCode>(load: () => Promise<TCode>, isWanted: boolean): TCode | undefined {
  const [code, setCode] = useState<{ code: TCode } | undefined>(() => {
    const known = loaded.get(load);
    return isOf<TCode>(known) ? known : undefined;
  });
  const isMissing = isWanted && !code;

  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    load().then(
      (arrived) => {
        loaded.set(load, { code: arrived });
        if (isCurrent) setCode({ code: arrived });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing]);

  return code?.code;
}

function isOf<TCode>(known: unknown): known is { code: TCode } {
  return known !== undefined;
}
