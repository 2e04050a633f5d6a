import { uniqueId } from '../unique-id';
import { attempt } from './attempt';
import type { StorageArea } from './storage';

/** The other tabs of this origin, as a channel of untrusted values. */
export type Channel = {
  post(value: unknown): void;
  close(): void;
};

/** What the conversation needs of a browser; tests bring two of their own that share a storage. */
export type Platform = {
  now(): number;
  /** Id of an entry and key of a message. */
  newId(): string;
  storage: StorageArea | undefined;
  isOnline(): boolean;
  /** @returns a function that cancels */
  later(action: () => void, ms: number): () => void;
  openChannel(name: string, onValue: (value: unknown) => void): Channel | undefined;
  /** Runs `work` while no other tab holds `name`; where locks do not exist, at once. */
  withLock(name: string, work: () => Promise<void>): Promise<void>;
  hasLocks: boolean;
  /** @returns a function that stops listening */
  listen(event: PlatformEvent, listener: () => void): () => void;
};

export type PlatformEvent = 'online' | 'offline' | 'pagehide' | 'pageshow' | 'storage';

/** The browser this runs in. Whatever it refuses (storage, channels, locks) is done without. */
export function browserPlatform(): Platform {
  const locks = globalThis.navigator?.locks;
  return {
    now: () => Date.now(),
    newId: uniqueId,
    storage: attempt(() => window.localStorage),
    isOnline: () => navigator.onLine !== false,
    later(action, ms) {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
    openChannel,
    async withLock(name, work) {
      let isRun = false;
      const run = () => {
        isRun = true;
        return work();
      };
      // A browser that keeps nothing for a site has locks all the same, and refuses them.
      await locks?.request(name, run).catch((cause: unknown) => {
        if (isRun) throw cause;
      });
      if (!isRun) await work();
    },
    hasLocks: locks !== undefined,
    listen(event, listener) {
      window.addEventListener(event, listener);
      return () => window.removeEventListener(event, listener);
    },
  };
}

function openChannel(name: string, onValue: (value: unknown) => void): Channel | undefined {
  return attempt(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = (event: MessageEvent<unknown>) => onValue(event.data);
    return { post: (value) => channel.postMessage(value), close: () => channel.close() };
  });
}
