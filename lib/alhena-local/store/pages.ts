import type { Clock } from '@/lib/clock';
import type { PageTarget } from '../fetch/page-url';
import type { PageRead, ReadUrl, Validators } from '../fetch/read-url';
import { readPage } from '../read/page';
import type { PageDoc } from '../read/page-doc';
import { policyLinks } from '../read/policy-links';
import { scanHtml } from '../read/sax';
import { BoundedMap } from './bounded-map';

export type PageState =
  | { kind: 'ready'; page: PageDoc }
  /** `retryAfterMs` while the next try of a page whose server did not answer is waited for. */
  | { kind: 'reading'; retryAfterMs?: number }
  | { kind: 'failed' };

export type Pages = {
  /** What is known of a page now; starts reading it when nothing is, or when what is known has aged. */
  peek(target: PageTarget): PageState;
  /** The page, read if need be; undefined when it cannot be read. */
  read(target: PageTarget): Promise<PageDoc | undefined>;
  /** Forgets a page that was read before, or is being read, and reads it anew. */
  renew(target: PageTarget): Promise<void>;
};

const PAGES_MAX = 300;
const DAY_MS = 24 * 3_600_000;
/** Prices and stock change by the hour; asking whether a page did is cheap, and is done only when shoppers ask. */
const FRESH_MS = 15 * 60_000;
/** Also a page that says it did not change is then read in full, its policy pages with it. */
const WHOLE_MS = DAY_MS;
/** An aged page is still answered from while it is read anew. */
const KEPT_MS = 7 * DAY_MS;
/** Short, so that a page recovers soon after its server does. */
const FAILURE_MS = 15_000;
/** Waits between the tries of a page of the shop's own whose server does not answer; then it counts as failed. */
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];
/** How long the tries of a page are counted together. */
const TRIES_KEPT_MS = 120_000;
/** For a page's policy pages together, which are read at the same time. */
const POLICIES_MS = 4000;
/** Reads going on at once; more wait their turn. */
const READS_MAX = 8;

/** Pages as read documents, in memory: one read at a time per page, `PAGES_MAX` kept. */
export function createPages(readUrl: ReadUrl, clock: Clock): Pages {
  const pages = new BoundedMap<string, Held>(PAGES_MAX, KEPT_MS, clock);
  const failures = new BoundedMap<string, Failure>(1000, TRIES_KEPT_MS, clock);
  const reading = new Map<string, Promise<PageDoc | undefined>>();
  const waiting: (() => void)[] = [];
  let active = 0;

  function start(target: PageTarget): Promise<PageDoc | undefined> {
    const key = target.url.href;
    const known = reading.get(key);
    if (known) return known;
    const read: Promise<PageDoc | undefined> = slot(() => load(target))
      .catch((): Load => ({ kind: 'unreadable' }))
      .then((loaded) => {
        // A page that was renewed meanwhile is what the later read says.
        const isLatest = reading.get(key) === read;
        if (loaded.kind === 'page') {
          if (isLatest) keep(key, loaded.held);
          return loaded.held.page;
        }
        if (isLatest) fail(target, loaded.kind);
        return undefined;
      })
      .finally(() => {
        if (reading.get(key) === read) reading.delete(key);
      });
    reading.set(key, read);
    return read;
  }

  function keep(key: string, held: Held): void {
    pages.set(key, held);
    failures.delete(key);
  }

  /** What may be retried is told of listed origins alone: of others it would tell about a network. */
  function fail({ url, trusted }: PageTarget, kind: PageFailure): void {
    const tries = (failures.get(url.href)?.tries ?? 0) + 1;
    const retryMs = trusted && kind === 'unreachable' ? RETRY_MS[tries - 1] : undefined;
    const until = clock.now() + (retryMs ?? FAILURE_MS);
    failures.set(url.href, { tries, until, isFinal: retryMs === undefined });
    if (kind === 'gone') pages.delete(url.href);
  }

  async function slot<T>(work: () => Promise<T>): Promise<T> {
    if (active >= READS_MAX) await new Promise<void>((resolve) => waiting.push(resolve));
    active += 1;
    try {
      return await work();
    } finally {
      active -= 1;
      waiting.shift()?.();
    }
  }

  async function load(target: PageTarget): Promise<Load> {
    const known = pages.get(target.url.href);
    const isWhole = !known || clock.now() - known.readAt > WHOLE_MS;
    const got = await readUrl(target, isWhole ? undefined : known.validators);
    if (got.kind === 'unchanged') {
      return known
        ? { kind: 'page', held: { ...known, checkedAt: clock.now() } }
        : { kind: 'unreadable' };
    }
    if (got.kind !== 'html') return got;
    const scan = scanHtml(got.html);
    const links = policyLinks(scan, got.url);
    const policies = await withinTime(
      links.map((url) => readUrl({ url, trusted: target.trusted })),
    );
    const now = clock.now();
    const page = readPage(got.html, target.url.href, now, policies, scan);
    return {
      kind: 'page',
      held: { page, readAt: now, checkedAt: now, validators: got.validators },
    };
  }

  /** What has arrived in time: a product must not wait for a slow policy page. */
  async function withinTime(reads: readonly Promise<PageRead>[]): Promise<string[]> {
    const arrived: string[] = [];
    const all = Promise.all(
      reads.map(async (read) => {
        const policy = await read;
        if (policy.kind === 'html') arrived.push(policy.html);
      }),
    );
    let timer: unknown;
    const late = new Promise((resolve) => {
      timer = clock.setTimeout(() => resolve(undefined), POLICIES_MS);
    });
    await Promise.race([all, late]);
    clock.clearTimeout(timer);
    return [...arrived];
  }

  return {
    peek(target) {
      const held = pages.get(target.url.href);
      if (held) {
        if (isAged(held)) void start(target);
        return { kind: 'ready', page: held.page };
      }
      const failure = failures.get(target.url.href);
      const waitMs = failure ? failure.until - clock.now() : 0;
      if (failure && waitMs > 0)
        return failure.isFinal ? { kind: 'failed' } : { kind: 'reading', retryAfterMs: waitMs };
      void start(target);
      return { kind: 'reading' };
    },
    async read(target) {
      const state = this.peek(target);
      switch (state.kind) {
        case 'ready':
          return state.page;
        case 'reading':
          return state.retryAfterMs === undefined ? start(target) : undefined;
        case 'failed':
          return undefined;
        default:
          return state satisfies never;
      }
    },
    async renew(target) {
      const key = target.url.href;
      if (!pages.get(key) && !reading.has(key)) return;
      pages.delete(key);
      failures.delete(key);
      reading.delete(key);
      await start(target);
    },
  };

  function isAged({ page, checkedAt }: Held): boolean {
    const isFailing = (failures.get(page.url)?.until ?? 0) > clock.now();
    return clock.now() - checkedAt > FRESH_MS && !isFailing;
  }
}

/** A page with the times it was last read in full and last known to be current. */
type Held = {
  page: PageDoc;
  readAt: number;
  checkedAt: number;
  validators: Validators | undefined;
};
type PageFailure = Exclude<PageRead['kind'], 'html' | 'unchanged'>;
type Load = { kind: 'page'; held: Held } | { kind: PageFailure };
type Failure = { tries: number; until: number; isFinal: boolean };
