/** The two-peak mark; decorative beside the shop's name. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 20" aria-hidden="true" fill="currentColor" className={className}>
      <path d="M1 19 11.5 1.5 17.6 11.9 13.4 19Z" />
      <path d="M15.4 19 22.6 7.2 31 19Z" />
    </svg>
  );
}
