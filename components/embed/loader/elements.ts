import type { EmbedProblem } from '../problem';
import { ATTRIBUTES } from './attribute-names';
import { KINDS } from './part';

/** Who is told about the elements of a page. */
export type Bridge = {
  connected(element: Element): void;
  disconnected(element: Element): void;
  changed(element: Element): void;
  report(problem: EmbedProblem): void;
};

/** A definition cannot be taken back and outlives `destroy()`: it keeps whom to tell, and who is on the page. */
type Registry = { bridge: Bridge | null; live: Set<Element> };

/** The registry of the script that defined the elements first, this one or one before it. */
export function findRegistry(): Registry | undefined {
  return Object(customElements.get('shelftalk-faqs')).registry;
}

/**
 * Defines the elements, or takes over those of a destroyed predecessor. The class does nothing itself: the part that
 * is loaded later does.
 * @returns the elements that are on the page, now and later
 * @throws DOMException when somebody else defined one of them
 */
export function defineElements(bridge: Bridge): Set<Element> {
  const known = findRegistry();
  if (known) {
    known.bridge = bridge;
    for (const element of [...known.live]) bridge.connected(element);
    return known.live;
  }
  const registry: Registry = { bridge, live: new Set() };
  for (const kind of KINDS) {
    customElements.define(
      `shelftalk-${kind}`,
      class extends HTMLElement {
        static registry = registry;
        static observedAttributes = ATTRIBUTES;
        connectedCallback() {
          registry.live.add(this);
          registry.bridge?.connected(this);
        }
        disconnectedCallback() {
          registry.live.delete(this);
          registry.bridge?.disconnected(this);
        }
        attributeChangedCallback() {
          registry.bridge?.changed(this);
        }
      },
    );
  }
  return registry.live;
}
