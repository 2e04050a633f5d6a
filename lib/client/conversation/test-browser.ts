import type { MessageReply, SendMessage } from '@/lib/contract';
import { ApiError } from '../api-error';
import type { Platform, PlatformEvent } from './platform';
import type { StorageArea } from './storage';

/** One browser for tests: tabs that share a clock, a storage, a channel and locks, with time moved by hand. */
export type TestBrowser = ReturnType<typeof testBrowser>;

export function testBrowser({
  hasLocks = true,
  hasChannels = true,
  isStorageBlocked = false,
} = {}) {
  const items = new Map<string, string>();
  const channels = new Set<{ name: string; tab: object; onValue: (value: unknown) => void }>();
  const locks = new Map<string, Promise<void>>();
  const timers = new Set<{ at: number; action: () => void }>();
  const tabs = new Set<Map<PlatformEvent, Set<() => void>>>();
  const browser = { time: 1_000_000, isOnline: true, writes: 0, quota: Number.POSITIVE_INFINITY };
  let ids = 0;

  const storage: StorageArea = {
    getItem: (key) => blocked() ?? items.get(key) ?? null,
    setItem(key, value) {
      blocked();
      if (value.length > browser.quota) throw new DOMException('full', 'QuotaExceededError');
      browser.writes += 1;
      items.set(key, value);
    },
    removeItem(key) {
      blocked();
      items.delete(key);
    },
  };

  function blocked(): undefined {
    if (isStorageBlocked) throw new DOMException('denied', 'SecurityError');
  }

  function openTab() {
    const listeners = new Map<PlatformEvent, Set<() => void>>();
    const held = new Set<() => void>();
    tabs.add(listeners);
    const platform: Platform = {
      now: () => browser.time,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      storage,
      isOnline: () => browser.isOnline,
      later(action, ms) {
        const timer = { at: browser.time + ms, action };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      openChannel(name, onValue) {
        if (!hasChannels) return undefined;
        const channel = { name, tab: listeners, onValue };
        channels.add(channel);
        return {
          post(value) {
            for (const other of [...channels]) {
              if (other !== channel && other.name === name) other.onValue(structuredClone(value));
            }
          },
          close: () => channels.delete(channel),
        };
      },
      async withLock(name, work) {
        if (!hasLocks) return work();
        const before = locks.get(name) ?? Promise.resolve();
        let release = () => {};
        locks.set(name, new Promise<void>((resolve) => (release = resolve)));
        held.add(release);
        await before;
        try {
          await work();
        } finally {
          release();
        }
      },
      hasLocks,
      listen(event, listener) {
        const set = listeners.get(event) ?? new Set();
        listeners.set(event, set.add(listener));
        return () => set.delete(listener);
      },
    };
    return {
      platform,
      /** Gone without a word, as a crashed or closed page is: its locks are free, its timers and channels dead. */
      kill() {
        tabs.delete(listeners);
        for (const channel of channels) if (channel.tab === listeners) channels.delete(channel);
        for (const release of held) release();
      },
      fire: (event: PlatformEvent) => fireAt(listeners, event),
    };
  }

  function fireAt(listeners: Map<PlatformEvent, Set<() => void>>, event: PlatformEvent) {
    for (const listener of [...(listeners.get(event) ?? [])]) listener();
  }

  return {
    browser,
    items,
    openTab,
    fire(event: PlatformEvent) {
      for (const listeners of tabs) fireAt(listeners, event);
    },
    async pass(ms: number) {
      browser.time += ms;
      for (const timer of [...timers].filter(({ at }) => at <= browser.time)) {
        timers.delete(timer);
        timer.action();
      }
      await settle();
    },
  };
}

/** Lets everything that is ready happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

type Call = {
  message: SendMessage;
  key: string;
  signal: AbortSignal;
  answer(reply?: Partial<MessageReply>): Promise<void>;
  fail(error: ApiError): Promise<void>;
};

/** A gateway whose replies are given by hand. */
export function testGateway() {
  const calls: Call[] = [];
  return {
    calls,
    last(): Call {
      const call = calls.at(-1);
      if (!call) throw new Error('nothing was sent');
      return call;
    },
    sendMessage(
      message: SendMessage,
      { idempotencyKey, signal }: { idempotencyKey: string; signal?: AbortSignal | undefined },
    ): Promise<MessageReply> {
      return new Promise((resolve, reject) => {
        const watched = signal ?? new AbortController().signal;
        watched.addEventListener('abort', () => reject(new ApiError('aborted')));
        calls.push({
          message,
          key: idempotencyKey,
          signal: watched,
          async answer(reply = {}) {
            resolve({ result_text: `re: ${message.query_text}`, thread_id: 'token', ...reply });
            await settle();
          },
          async fail(error) {
            reject(error);
            await settle();
          },
        });
      });
    },
  };
}
