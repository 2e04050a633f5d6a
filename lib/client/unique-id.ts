/** A name nobody guesses or gives twice. `crypto.randomUUID` exists in secure contexts only; a shop under development may be on plain http. */
export function uniqueId(): string {
  return (
    globalThis.crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].join('-')
  );
}
