const MARK = 'data-shelftalk-ask';

/**
 * Makes any element with `data-shelftalk-ask="…"` ask its question, and the host's own triggers open the chat, wherever
 * they are and whenever they came.
 * @param life of the listeners
 * @param triggers CSS selectors of the host's own triggers
 * @param onAsk what to ask; nothing to ask opens
 * @param onIntent The pointer is over it: the chat is worth loading.
 */
export function followAskMarks(
  life: AbortController,
  triggers: () => unknown[],
  onAsk: (text: string | null) => void,
  onIntent: () => void,
): void {
  for (const kind of ['click', 'pointerover'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        const marked = event.composedPath().find(isMarked);
        if (!marked) return;
        if (kind !== 'click') onIntent();
        // A click meant for a new tab keeps its meaning.
        else if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
          event.preventDefault();
          onAsk(marked.getAttribute(MARK));
        }
      },
      life,
    );
  }

  function isMarked(target: EventTarget): target is Element {
    try {
      // `:is()` passes over most of what is no selector.
      return target instanceof Element && target.matches(`:is([${MARK}],${triggers()})`);
    } catch {
      return false;
    }
  }
}
