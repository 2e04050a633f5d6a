import type { Host } from './loader/part';
import type { EmbedProblem } from './problem';

type Words = typeof import('./problems');

/** Tells the developer what is wrong. The words are loaded only then: pages without mistakes do not carry them. */
export function complain(
  host: Host,
  element: Element | undefined,
  choose: (words: Words) => EmbedProblem | undefined,
): void {
  import('./problems').then((words) => {
    const problem = choose(words);
    if (problem) host.report(problem, element);
  }, reportError);
}
