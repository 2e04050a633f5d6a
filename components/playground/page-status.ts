import * as v from 'valibot';

/** What is known of a page's questions, for its developer. */
export const PageStatusSchema = v.variant('status', [
  v.object({ status: v.literal('ready'), count: v.number() }),
  v.object({ status: v.literal('generating'), message: v.optional(v.string()) }),
  v.object({ status: v.literal('not_available'), message: v.optional(v.string()) }),
  /** Nobody has asked yet, or the asking failed. */
  v.object({ status: v.literal('unknown') }),
  v.object({ status: v.literal('refused'), code: v.string(), detail: v.string() }),
]);
export type PageStatus = v.InferOutput<typeof PageStatusSchema>;
