import type { Conversation, Entry } from './conversation';

/** Of two versions of a message with as many changes, the more settled one is kept. */
const SETTLED = [
  'queued',
  'sending',
  'waiting',
  'interrupted',
  'not_sent',
  'stopped',
  'delivery_unknown',
  'answered',
];

/**
 * Brings what another tab knows into what this one knows. Neither loses an entry; the draft stays this tab's own.
 * Returns `mine` itself when there is nothing new, and gives the same result in every tab.
 */
export function merge(mine: Conversation, theirs: Conversation): Conversation {
  if (mine.id !== theirs.id) {
    const isTheirsLater =
      theirs.started_at > mine.started_at ||
      (theirs.started_at === mine.started_at && theirs.id > mine.id);
    return isTheirsLater ? { ...theirs, draft: mine.draft || theirs.draft } : mine;
  }
  const byId = new Map(mine.entries.map((entry) => [entry.id, entry]));
  let hasChanged = false;
  for (const entry of theirs.entries) {
    const own = byId.get(entry.id);
    if (own && !isLater(entry, own)) continue;
    byId.set(entry.id, entry);
    hasChanged = true;
  }
  const isTokenLater = (theirs.thread?.at ?? 0) > (mine.thread?.at ?? 0);
  if (!hasChanged && !isTokenLater && theirs.seen_at <= mine.seen_at) return mine;
  const thread = isTokenLater ? theirs.thread : mine.thread;
  return {
    ...mine,
    ...(thread ? { thread } : {}),
    entries: [...byId.values()].sort((a, b) => a.at - b.at),
    updated_at: Math.max(mine.updated_at, theirs.updated_at),
    seen_at: Math.max(mine.seen_at, theirs.seen_at),
  };
}

function isLater(theirs: Entry, mine: Entry): boolean {
  return theirs.rev === mine.rev ? rank(theirs) > rank(mine) : theirs.rev > mine.rev;
}

function rank(entry: Entry): number {
  return entry.kind === 'message' ? SETTLED.indexOf(entry.status.state) : 0;
}
