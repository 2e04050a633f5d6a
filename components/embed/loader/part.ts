import type { EmbedProblem } from '../problem';
import type { Call, Undo } from './call-queue';

/** The elements the script defines are `shelftalk-` and one of these; the chunk that renders one has its name. */
export const KINDS = ['faqs', 'chat'] as const;
export type Kind = (typeof KINDS)[number];

/** What the loader hands to the parts it loads. One per life of the global: `destroy()` ends it. */
export type Host = {
  /** Address of the gateway without `/api`, no trailing slash: where the script itself came from. */
  endpoint: string;
  /** Loads and starts what stands behind the first face of a kind of element. */
  need(kind: Kind): void;
  /** Calls the JS API, as the page does. */
  call(call: Call): void;
  /** Aborted by `destroy()`. */
  life: AbortController;
  report(problem: EmbedProblem, element?: Element): void;
};

/** What a loaded chunk gives back for one kind of element. Elements are reported until `stop`. */
export type Part = {
  connect(element: Element): void;
  disconnect(element: Element): void;
  update(element: Element): void;
};

/** The parts' common life on this page. */
export type Runtime = {
  /** Answers one call of the JS API; `on` answers with its unsubscribe. */
  call(call: Call): Undo;
  report(problem: EmbedProblem, element?: Element): void;
  stop(): void;
};

/** What a chunk exports. A first face has no runtime: calls go on waiting for one. */
export type PartModule = {
  start(host: Host): { part: Part; runtime?: Runtime };
};
