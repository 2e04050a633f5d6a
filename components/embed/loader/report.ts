import type { EmbedProblem } from '../problem';

const said = new Set<string>();

/** Tells the developer: once in the console however often it happens, and each time as the element's `error` event. */
export function report(problem: EmbedProblem, element?: Element): void {
  if (!said.has(problem.message)) {
    said.add(problem.message);
    // biome-ignore lint/suspicious/noConsole: the one place where a host page's developer is spoken to
    console.error(`[shelftalk] ${problem.message}`);
  }
  // Like an image's: it does not bubble, so that the host's own error tracking is not set off.
  element?.dispatchEvent(new CustomEvent('error', { detail: problem }));
}
