import { styleSheet } from './style-sheets';

/**
 * `waiting`: the host's own content stands in. `shown`: the widget does. `beside`: both, where the widget has
 * something to add to it (the ask box). Without content of the host's the widget is always on show.
 */
export type Phase = 'waiting' | 'shown' | 'beside';

export type ElementShell = {
  root: ShadowRoot;
  /** Where the widget is rendered. */
  container: HTMLElement;
  show(phase: Phase): void;
  /** Empties the element; what the host wrote into it is seen again. */
  remove(): void;
};

/** The shadow root of an element: a slot for the host's own content and a container that inherits nothing by accident. */
export function createShell(element: Element, ...styles: string[]): ElementShell {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(styleSheet);
  const container = document.createElement('div');
  container.className = 'st-embed';
  const slot = document.createElement('slot');
  let phase: Phase = 'waiting';

  function settle() {
    const isFallback = phase !== 'shown' && hasContent(slot);
    slot.hidden = !isFallback;
    container.classList.toggle('st-embed-behind', isFallback && phase === 'waiting');
  }
  slot.addEventListener('slotchange', settle);
  // A launcher that is there already is not moved: it may have the focus.
  root.querySelector('slot')?.remove();
  root.append(slot, container);
  settle();

  return {
    root,
    container,
    show(next) {
      phase = next;
      settle();
    },
    remove() {
      root.replaceChildren(...(hasContent(slot) ? [document.createElement('slot')] : []));
      root.adoptedStyleSheets = [];
    },
  };
}

function hasContent(slot: HTMLSlotElement): boolean {
  return slot
    .assignedNodes()
    .some((node) => node instanceof Element || node.textContent?.trim() !== '');
}
