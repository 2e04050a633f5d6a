import { randomUUID } from 'node:crypto';
import type { Clock } from '@/lib/clock';
import type { Turn } from '../answer/follow-up';
import type { PageTarget } from '../fetch/page-url';
import { BoundedMap } from './bounded-map';

export type Thread = {
  id: string;
  /** The page last spoken about. */
  page: PageTarget | undefined;
  locale: string;
  turns: Turn[];
};

const THREADS_MAX = 20_000;
const IDLE_MS = 30 * 24 * 3_600_000;
const TURNS_MAX = 12;

/** Conversations in memory, forgotten after thirty idle days or when too many are newer. */
export class Threads {
  private readonly threads: BoundedMap<string, Thread>;

  constructor(clock: Clock) {
    this.threads = new BoundedMap(THREADS_MAX, IDLE_MS, clock);
  }

  start(locale: string): Thread {
    const thread: Thread = { id: randomUUID(), page: undefined, locale, turns: [] };
    this.threads.set(thread.id, thread);
    return thread;
  }

  get(id: string): Thread | undefined {
    const thread = this.threads.get(id);
    if (thread) this.threads.set(id, thread);
    return thread;
  }

  remember(thread: Thread, turn: Turn): void {
    thread.turns.push(turn);
    if (thread.turns.length > TURNS_MAX) thread.turns.shift();
  }
}
