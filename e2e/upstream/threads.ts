import { randomUUID } from 'node:crypto';

/** What a thread remembers of itself. */
export type Threads = ReturnType<typeof createThreads>;

export function createThreads() {
  const threads = new Map<string, string[]>();
  return {
    has: (id: string) => threads.has(id),
    /** Adds to the thread, or to a new one; gives its id and what was said in it before. */
    say(id: string | undefined, text: string): { id: string; before: string[] } {
      const threadId = id ?? randomUUID();
      const before = threads.get(threadId) ?? [];
      threads.set(threadId, [...before, text]);
      return { id: threadId, before };
    },
    reset: () => threads.clear(),
  };
}
