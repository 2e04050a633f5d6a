import * as v from 'valibot';

/**
 * What the browser keeps of a shopper's conversation: the shape in storage and between tabs, parsed at both edges.
 * `rev` counts the changes to an entry, so that two tabs that changed different entries can be brought together.
 */
export const CONVERSATION_VERSION = 1;

const ReasonSchema = v.picklist(['network', 'busy', 'unavailable', 'rejected', 'stopped']);
/** Why a message was not sent: `rejected` asks for other words, the rest for another try. */
export type NotSentReason = v.InferOutput<typeof ReasonSchema>;

const StatusSchema = v.variant('state', [
  /** Waits for its turn or for a connection. */
  v.object({ state: v.literal('queued') }),
  v.object({ state: v.literal('sending'), since: v.number() }),
  /** Goes again by itself at `until`, because the gateway or the connection asked for a pause. */
  v.object({
    state: v.literal('waiting'),
    until: v.number(),
    reason: v.picklist(['network', 'busy']),
  }),
  v.object({
    state: v.literal('answered'),
    result_text: v.string(),
    at: v.number(),
    feedback: v.optional(v.picklist(['helpful', 'not_helpful'])),
  }),
  /** Surely or safely not taken; sent again under the same key. `until`: no earlier than this. */
  v.object({
    state: v.literal('not_sent'),
    reason: ReasonSchema,
    until: v.optional(v.number()),
  }),
  /** It may have been taken. `isSettled`: the gateway said so and only a new key can send it again. */
  v.object({ state: v.literal('delivery_unknown'), isSettled: v.boolean() }),
  /** The page was left before the answer came; asking under the same key brings it. */
  v.object({ state: v.literal('interrupted') }),
  v.object({ state: v.literal('stopped') }),
]);
export type Status = v.InferOutput<typeof StatusSchema>;

const common = { id: v.string(), rev: v.number(), at: v.number() };

/** What was sent beside the text. A second try under the same key has to say the same. */
const RequestSchema = v.object({
  thread_id: v.optional(v.string()),
  faq_id: v.optional(v.number()),
  page_url: v.optional(v.string()),
  locale: v.string(),
});
export type MessageRequest = v.InferOutput<typeof RequestSchema>;

const MessageSchema = v.object({
  kind: v.literal('message'),
  ...common,
  /** The `Idempotency-Key`. */
  key: v.string(),
  query_text: v.string(),
  page_url: v.optional(v.string()),
  locale: v.string(),
  /** Automatic tries so far under this key. */
  tries: v.number(),
  request: v.optional(RequestSchema),
  status: StatusSchema,
});
export type Message = v.InferOutput<typeof MessageSchema>;

const FaqEntrySchema = v.object({
  kind: v.literal('faq'),
  ...common,
  faq_id: v.number(),
  question: v.string(),
  answer: v.string(),
  page_url: v.string(),
  /** Whether it has reached the thread; until then the next message takes it along. */
  isPlayed: v.boolean(),
  feedback: v.optional(v.picklist(['helpful', 'not_helpful'])),
});
export type FaqEntry = v.InferOutput<typeof FaqEntrySchema>;

const PageMarkSchema = v.object({
  kind: v.literal('page'),
  ...common,
  title: v.string(),
  page_url: v.string(),
});

const RestartMarkSchema = v.object({ kind: v.literal('restarted'), ...common });

const EntrySchema = v.variant('kind', [
  MessageSchema,
  FaqEntrySchema,
  PageMarkSchema,
  RestartMarkSchema,
]);
export type Entry = v.InferOutput<typeof EntrySchema>;
export type Feedback = 'helpful' | 'not_helpful';

export const ConversationSchema = v.object({
  version: v.literal(CONVERSATION_VERSION),
  id: v.string(),
  started_at: v.number(),
  updated_at: v.number(),
  /** The sealed token of the thread and when it was given. */
  thread: v.optional(v.object({ thread_id: v.string(), at: v.number() })),
  entries: v.array(EntrySchema),
  draft: v.string(),
  /** Answers after this moment are unread. */
  seen_at: v.number(),
});
export type Conversation = v.InferOutput<typeof ConversationSchema>;

/** A product page as the transcript names it. */
export type Page = { page_url: string; title: string };

export const EMPTY_CONVERSATION: Conversation = {
  version: CONVERSATION_VERSION,
  id: '',
  started_at: 0,
  updated_at: 0,
  entries: [],
  draft: '',
  seen_at: 0,
};

/** Whether there is nothing a shopper would miss; such a conversation is never stored. */
export function isPristine({ entries, draft }: Conversation): boolean {
  return entries.length === 0 && draft === '';
}

export function messageOf(state: Conversation, id: string): Message | undefined {
  const entry = state.entries.find((candidate) => candidate.id === id);
  return entry?.kind === 'message' ? entry : undefined;
}

/** How many answers arrived since the shopper last looked. */
export function unreadCount({ entries, seen_at }: Conversation): number {
  return entries.filter(
    (entry) =>
      entry.kind === 'message' && entry.status.state === 'answered' && entry.status.at > seen_at,
  ).length;
}
