import * as v from 'valibot';
import { attempt } from './attempt';
import { type Conversation, ConversationSchema, isPristine } from './conversation';

/** The part of `Storage` that is used. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type ConversationStorage = {
  /** The raw text last read or written; another tab wrote when it differs. */
  hasChanged(): boolean;
  read(): Conversation | undefined;
  write(conversation: Conversation): void;
  clear(): void;
};

const IDLE_MAX_MS = 30 * 24 * 3_600_000;
/** UTF-16 units; a host's own 5 MB are not ours to fill. */
const SIZE_MAX = 400_000;
const ENTRIES_MIN = 4;

/**
 * The conversation in the browser's storage. It never throws: with storage blocked, full or spoilt, the conversation
 * lives on in memory.
 */
export function createStorage(
  area: StorageArea | undefined,
  key: string,
  now: () => number,
): ConversationStorage {
  let lastRaw: string | null = null;

  function read(): Conversation | undefined {
    const text = raw();
    lastRaw = text;
    if (text === null) return undefined;
    const json: unknown = attempt(() => JSON.parse(text));
    const parsed = v.safeParse(ConversationSchema, json);
    if (parsed.success && now() - parsed.output.updated_at <= IDLE_MAX_MS) return parsed.output;
    clear();
    return undefined;
  }

  function raw(): string | null {
    return attempt(() => area?.getItem(key)) ?? null;
  }

  function clear() {
    lastRaw = null;
    attempt(() => area?.removeItem(key));
  }

  return {
    hasChanged: () => raw() !== lastRaw,
    read,
    write(conversation) {
      if (isPristine(conversation) && lastRaw === null) return;
      let kept = trimmed(conversation, SIZE_MAX);
      for (;;) {
        const text = JSON.stringify(kept);
        const isWritten = attempt(() => {
          area?.setItem(key, text);
          return true;
        });
        if (isWritten) {
          lastRaw = text;
          return;
        }
        if (kept.entries.length <= ENTRIES_MIN) return;
        kept = { ...kept, entries: kept.entries.slice(Math.ceil(kept.entries.length / 2)) };
      }
    },
    clear,
  };
}

function trimmed(conversation: Conversation, sizeMax: number): Conversation {
  const sizes = conversation.entries.map((entry) => JSON.stringify(entry).length);
  let size = sizes.reduce((sum, each) => sum + each, 0);
  let first = 0;
  while (size > sizeMax && first < sizes.length - ENTRIES_MIN) {
    size -= sizes[first] ?? 0;
    first += 1;
  }
  return first === 0
    ? conversation
    : { ...conversation, entries: conversation.entries.slice(first) };
}
