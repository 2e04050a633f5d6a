const INTENT = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'submit'];

/**
 * Keeps what a shopper does in a section nobody answers yet.
 * @param place what the section stands in
 * @param onIntent Somebody points at it, has the focus in it or presses something.
 * @param life of the keeping
 * @returns does it all again, now that somebody answers; in vain unless the same nodes are still there
 */
export function holdPresses(
  place: HTMLElement,
  onIntent: () => void,
  life: AbortController,
): () => void {
  const presses: (() => void)[] = [];

  function hold(event: Event) {
    const { target, type } = event;
    if (type === 'submit') {
      event.preventDefault();
      presses.push(() => target instanceof HTMLFormElement && target.requestSubmit());
    }
    const question = type === 'click' && target instanceof Element && target.closest(QUESTION);
    if (question) presses.push(() => tell(question, MouseEvent, 'click'));
    onIntent();
  }
  for (const intent of INTENT) {
    // A pointer that goes on moving is not another hint.
    place.addEventListener(intent, hold, { signal: life.signal, once: intent === 'pointerover' });
  }

  return () => {
    life.abort();
    const input = place.querySelector('input');
    if (input?.value) tell(input, Event, 'input');
    const focused = place.querySelector(':focus');
    if (focused) tell(focused, FocusEvent, 'focusin');
    const pointedAt = place.querySelector(`${QUESTION}:hover`);
    if (pointedAt) {
      tell(pointedAt, PointerEvent, 'pointerover');
      tell(pointedAt, PointerEvent, 'pointerenter');
    }
    void again();
  };

  async function again() {
    for (const press of presses) {
      // Each finds what the one before it has changed rendered.
      await undefined;
      press();
    }
  }
}

const QUESTION = '.st-faq-question';

type EventKind = new (name: string, init: EventInit) => Event;

/** Not composed: the page has heard of it when it happened. */
function tell(target: Element, Kind: EventKind, name: string) {
  target.dispatchEvent(new Kind(name, { bubbles: name !== 'pointerenter', cancelable: true }));
}
