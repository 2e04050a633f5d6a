import type { EmbedProblem } from '../problem';
import type { Call } from './call-queue';

/** The elements the script defines. */
export const TAGS = ['shelftalk-faqs', 'shelftalk-chat'] as const;
export type Tag = (typeof TAGS)[number];

/** What the loader hands to the parts it loads. One per life of the global: `destroy()` ends it. */
export type Host = {
  /** Address of the gateway without `/api`, no trailing slash: where the script itself came from. */
  endpoint: string;
  version: string;
  /** Loads and starts the chat; resolves when calls can be answered. */
  needChat(): void;
  report(problem: EmbedProblem, element?: Element): void;
};

/** What a loaded chunk gives back for one kind of element. Elements are reported until `stop`. */
export type Part = {
  connect(element: HTMLElement): void;
  disconnect(element: HTMLElement): void;
  update(element: HTMLElement): void;
};

/** The parts' common life on this page. */
export type Runtime = {
  /** Answers one call of the JS API; `on` answers with its unsubscribe. */
  call(call: Call): unknown;
  report(problem: EmbedProblem, element?: Element): void;
  stop(): void;
};

/** What a chunk exports. */
export type PartModule = {
  start(host: Host): { part: Part; runtime: Runtime };
};
