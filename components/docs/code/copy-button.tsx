'use client';

import { useEffect, useState } from 'react';

type Props = {
  text: string;
  /** What is copied, for those who do not see where the button is. */
  what: string;
  /** What the button says before it is pressed; default “Copy”. */
  children?: string;
};

type State = 'idle' | 'copied' | 'failed';

const WORDS: Record<Exclude<State, 'idle'>, string> = {
  copied: 'Copied',
  failed: 'Press Ctrl+C',
};
const SHOWN_MS = 2000;

/** Copies a text, and says so. */
export function CopyButton({ text, what, children = 'Copy' }: Props) {
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <button type="button" className="docs-copy" onClick={copy}>
      <span aria-live="polite">{state === 'idle' ? children : WORDS[state]}</span>
      <span className="sr-only"> {what}</span>
    </button>
  );
}
