/** A sign hanging from a shelf's edge, with a word to say: the mark of Shelftalk. Decorative beside its name. */
export function SignMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" className={className}>
      <path d="M1 3.25h26v3H1z" fill="currentColor" />
      <path
        d="M5 8.75h18a1.5 1.5 0 0 1 1.5 1.5V20a1.5 1.5 0 0 1-1.5 1.5H13.2L8 26.25V21.5H5A1.5 1.5 0 0 1 3.5 20v-9.75A1.5 1.5 0 0 1 5 8.75Z"
        fill="var(--docs-accent, #ad5230)"
      />
      <path d="M8 13h12M8 17h7.5" stroke="var(--paper, #fff)" strokeWidth="1.75" fill="none" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="docs-wordmark">
      <SignMark />
      Shelftalk
    </span>
  );
}
