import type { Conversation, Entry, FaqEntry, Message } from './conversation';

/** Older entries leave the transcript beyond this many. */
const ENTRIES_MAX = 200;

export function append(state: Conversation, added: Entry[], now: number): Conversation {
  return {
    ...state,
    updated_at: now,
    entries: [...state.entries, ...added].slice(-ENTRIES_MAX),
  };
}

export function changeMessage(
  state: Conversation,
  id: string,
  now: number,
  change: (message: Message) => Message,
): Conversation {
  return changeEntry(state, id, now, (entry) => (entry.kind === 'message' ? change(entry) : entry));
}

export function changeFaqs(
  state: Conversation,
  isReached: (faq: FaqEntry) => boolean,
): Conversation {
  return {
    ...state,
    entries: state.entries.map((entry) =>
      entry.kind === 'faq' && !entry.isPlayed && isReached(entry)
        ? { ...entry, rev: entry.rev + 1, isPlayed: true }
        : entry,
    ),
  };
}

export function changeEntry(
  state: Conversation,
  id: string,
  now: number,
  change: (entry: Entry) => Entry,
): Conversation {
  return {
    ...state,
    updated_at: now,
    entries: state.entries.map((entry) =>
      entry.id === id ? { ...change(entry), rev: entry.rev + 1 } : entry,
    ),
  };
}
