import type { Clock } from '@/lib/clock';
import { IS_DEAD } from '@/lib/gateway/store/heart';
import { createScript } from '@/lib/gateway/store/script';
import type { Store } from '@/lib/gateway/store/store';

const POLL_MS = 20;
const POLL_MAX_MS = 100;
/** Longer than any message may take. */
const QUEUE_MS = 60_000;

// Whoever is first has the turn; those before whose instance is dead are taken out.
const takeTurn = createScript(`${IS_DEAD}
if not redis.call('LPOS', KEYS[1], ARGV[1]) then redis.call('RPUSH', KEYS[1], ARGV[1]) end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
while true do
  local head = redis.call('LINDEX', KEYS[1], 0)
  if head == ARGV[1] then return 1 end
  if not isDead(string.match(head, '^[^/]+')) then return 0 end
  redis.call('LPOP', KEYS[1])
end`);

/** The lane was not free in time. The work was never begun. */
export class LaneBusyError extends Error {
  override readonly name = 'LaneBusyError';
}

/** One message of a thread at a time, in the order they came, on whatever instance. */
export type Lanes = {
  /** Runs `work` when everything before it in the lane is done. Throws `LaneBusyError` after `waitMs`. */
  run<T>(lane: string, waitMs: number, work: () => Promise<T>): Promise<T>;
  close(): void;
};

export function createLanes(store: Store, clock: Clock): Lanes {
  const tails = new Map<string, Promise<void>>();
  const unleft = new Map<string, string>();
  let tickets = 0;

  const stopPulse = store.onPulse(({ isHealthy }) => {
    if (isHealthy) for (const [ticket, key] of unleft) void leaveShared(key, ticket);
  });

  async function waitShared(lane: string, giveUpAt: number): Promise<() => void> {
    if (store.kind === 'memory') return () => {};
    const key = `shelftalk:1:lane:${lane}`;
    tickets += 1;
    const ticket = `${store.id}/${tickets}`;
    for (let pollMs = POLL_MS; ; pollMs = Math.min(POLL_MAX_MS, pollMs * 1.5)) {
      const turn = await store.run(
        (redis) => takeTurn(redis, [key], [ticket, QUEUE_MS]),
        () => leaveShared(key, ticket),
      );
      if (!turn.reached || turn.value === 1) return () => void leaveShared(key, ticket);
      if (clock.now() >= giveUpAt) {
        void leaveShared(key, ticket);
        throw new LaneBusyError('the thread is busy on another instance');
      }
      await new Promise<void>((resolve) => clock.setTimeout(resolve, pollMs));
    }
  }

  async function leaveShared(key: string, ticket: string): Promise<void> {
    unleft.set(ticket, key);
    const left = await store.run((redis) => redis.lrem(key, 0, ticket));
    if (left.reached) unleft.delete(ticket);
  }

  return {
    run: async (lane, waitMs, work) => {
      const giveUpAt = clock.now() + waitMs;
      const before = tails.get(lane) ?? Promise.resolve();
      let leave = () => {};
      const mine = new Promise<void>((resolve) => {
        leave = resolve;
      });
      const tail = before.then(() => mine);
      tails.set(lane, tail);
      tail.then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
      try {
        await turnHere(before, waitMs, clock);
        const leaveOthers = await waitShared(lane, giveUpAt);
        try {
          return await work();
        } finally {
          leaveOthers();
        }
      } finally {
        leave();
      }
    },
    close: stopPulse,
  };
}

async function turnHere(before: Promise<void>, waitMs: number, clock: Clock): Promise<void> {
  let timer: unknown;
  const tooLate = new Promise<never>((_, reject) => {
    timer = clock.setTimeout(() => reject(new LaneBusyError('the thread is busy')), waitMs);
  });
  try {
    await Promise.race([before, tooLate]);
  } finally {
    clock.clearTimeout(timer);
  }
}
