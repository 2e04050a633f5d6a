const MARK = 'data-shelftalk-ask';

/**
 * Makes any element with `data-shelftalk-ask="…"` ask its question, wherever it is and whenever it came.
 * @param onIntent The pointer is over it: the chat is worth loading.
 */
export function followAskMarks(
  signal: AbortSignal,
  onAsk: (text: string) => void,
  onIntent: () => void,
): void {
  document.addEventListener(
    'click',
    (event) => {
      const text = askOf(event);
      // A click meant for a new tab keeps its meaning.
      if (text === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onAsk(text);
    },
    { signal },
  );
  document.addEventListener('pointerover', (event) => askOf(event) !== undefined && onIntent(), {
    signal,
  });
}

function askOf(event: Event): string | undefined {
  for (const target of event.composedPath()) {
    if (target instanceof Element && target.hasAttribute(MARK)) {
      return target.getAttribute(MARK)?.trim() ?? '';
    }
  }
  return undefined;
}
