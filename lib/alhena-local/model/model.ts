import type { Answer } from '../answer/answer';
import type { PageDoc } from '../read/page-doc';

/** Writes an answer from the same passages, or gives undefined when it cannot be trusted. Never throws. */
export type ModelAnswer = (
  page: PageDoc,
  question: string,
  locale: string,
  extractive: Answer,
) => Promise<string | undefined>;
