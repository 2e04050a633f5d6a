import type { Part } from './loader/part';
import type { EmbedRuntime } from './runtime';

/** One element on the page, rendered. */
export type Mounted = {
  /** Reads the attributes anew. */
  update(): void;
  unmount(): void;
};

/**
 * The life of a kind of element: mounted when it is connected, kept when it is only moved, unmounted when it is still
 * away a microtask later.
 */
export function createPart(
  runtime: EmbedRuntime,
  mount: (element: Element) => Mounted,
): Part & { elements(): Element[] } {
  const mounted = new Map<Element, Mounted>();

  function unmount(element: Element) {
    mounted.get(element)?.unmount();
    mounted.delete(element);
  }

  runtime.whenStopped(() => {
    for (const element of [...mounted.keys()]) unmount(element);
  });

  return {
    elements: () => [...mounted.keys()],
    connect(element) {
      if (!mounted.has(element)) mounted.set(element, mount(element));
    },
    disconnect(element) {
      queueMicrotask(() => {
        if (!element.isConnected) unmount(element);
      });
    },
    update: (element) => mounted.get(element)?.update(),
  };
}
