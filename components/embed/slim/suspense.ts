import { type ComponentChildren, type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props = Record<string, unknown>;
type Loaded = { default: ComponentType<Props> };

/**
 * A component whose code comes later and which shows nothing until then. A failed load is thrown into the tree, as
 * React does, and tried again by the next mount.
 */
export function lazy(load: () => Promise<Loaded>) {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [result, setResult] = useState<{ Inner?: ComponentType<Props>; error?: unknown }>({});
    useEffect(() => {
      // It may have come since this was rendered, for another of its kind.
      if (loaded) return setResult({ Inner: loaded });
      load().then(
        (module) => {
          loaded = module.default;
          setResult({ Inner: module.default });
        },
        (error: unknown) => setResult({ error: error ?? new Error('not loaded') }),
      );
    }, []);
    if (result.error) throw result.error;
    const Inner = loaded ?? result.Inner;
    return Inner ? createElement(Inner, props) : null;
  };
}

/** The widget's lazy parts show nothing while they load; the boundary has nothing to add. */
export function Suspense({ children }: { children?: ComponentChildren }): ComponentChildren {
  return children;
}
