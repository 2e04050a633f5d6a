export type EmbedProblemCode =
  | 'duplicate_script'
  | 'part_not_loaded'
  | 'invalid_attribute'
  | 'invalid_call'
  | 'page_url_missing'
  | 'page_not_allowed'
  | 'origin_not_allowed'
  | 'blocked_by_csp'
  | 'gateway_unreachable'
  | 'gateway_failed'
  | 'widget_failed';

/** What a developer is told: in the console once, and as the `error` event of the element and of `Shelftalk.on()`. */
export type EmbedProblem = {
  code: EmbedProblemCode;
  /** What happened, why it matters, how to fix it. */
  message: string;
};
