import { useEffect, useState } from 'react';

/** Code that comes later: imported when it is first wanted, then kept. */
export type Code<T> = {
  /** Undefined until it has come. */
  now?: T;
  /** Shares the import that is under way; one that failed is tried again by the next call. */
  load(): Promise<T>;
};

export function laterCode<T>(importCode: () => Promise<T>): Code<T> {
  let loading: Promise<T> | undefined;
  const code: Code<T> = {
    load() {
      loading ??= importCode().then(
        (arrived) => {
          code.now = arrived;
          return arrived;
        },
        (cause: unknown) => {
          loading = undefined;
          throw cause;
        },
      );
      return loading;
    },
  };
  return code;
}

/** Loads the code when it is wanted; undefined until then. A load that failed is no error: whoever uses this does without. */
export function useCode<T>({ now, load }: Code<T>, isWanted: boolean): T | undefined {
  const [code, setCode] = useState(now);
  const isMissing = isWanted && !code;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    load().then(
      (arrived) => isCurrent && setCode(() => arrived),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing]);
  return code;
}
