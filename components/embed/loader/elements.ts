import type { EmbedProblem } from '../problem';
import { CHAT_ATTRIBUTES, FAQS_ATTRIBUTES } from './attribute-names';
import type { Tag } from './part';

export type Bridge = {
  connected(element: HTMLElement): void;
  disconnected(element: HTMLElement): void;
  changed(element: HTMLElement): void;
  report(problem: EmbedProblem): void;
};

/** A definition cannot be taken back, so it outlives `destroy()`: it keeps whom to tell, and who is on the page. */
type Definition = CustomElementConstructor & { bridge: Bridge | null; live: Set<HTMLElement> };

/** Who answers for a tag, when it is defined by this script. */
export function bridgeOf(tag: Tag): Bridge | null {
  const known = customElements.get(tag);
  return isOurs(known) ? known.bridge : null;
}

/**
 * Defines a tag, or takes over the definition of a destroyed predecessor. The class does nothing itself: the part that
 * is loaded later does.
 * @throws DOMException when somebody else defined the tag
 */
export function defineElement(tag: Tag, bridge: Bridge): void {
  const known = customElements.get(tag);
  if (isOurs(known)) {
    known.bridge = bridge;
    for (const element of [...known.live]) bridge.connected(element);
    return;
  }
  const Defined: Definition = class extends HTMLElement {
    static bridge: Bridge | null = bridge;
    static live = new Set<HTMLElement>();
    static observedAttributes = [...FAQS_ATTRIBUTES, ...CHAT_ATTRIBUTES];
    connectedCallback() {
      Defined.live.add(this);
      Defined.bridge?.connected(this);
    }
    disconnectedCallback() {
      Defined.live.delete(this);
      Defined.bridge?.disconnected(this);
    }
    attributeChangedCallback() {
      if (this.isConnected) Defined.bridge?.changed(this);
    }
  };
  customElements.define(tag, Defined);
}

/** Leaves the tag defined and silent. */
export function releaseElement(tag: Tag): void {
  const known = customElements.get(tag);
  if (isOurs(known)) known.bridge = null;
}

function isOurs(known: CustomElementConstructor | undefined): known is Definition {
  return !!known && 'bridge' in known && 'live' in known;
}
