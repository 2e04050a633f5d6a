import type { Clock } from '@/lib/clock';
import type { PageTarget } from '../fetch/page-url';
import type { PageRead, ReadUrl } from '../fetch/read-url';
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
};

const PAGES_MAX = 300;
const FRESH_MS = 24 * 3_600_000;
/** An aged page is still answered from while it is read anew. */
const KEPT_MS = 7 * FRESH_MS;
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
  const pages = new BoundedMap<string, PageDoc>(PAGES_MAX, KEPT_MS, clock);
  const failures = new BoundedMap<string, Failure>(1000, TRIES_KEPT_MS, clock);
  const reading = new Map<string, Promise<PageDoc | undefined>>();
  const waiting: (() => void)[] = [];
  let active = 0;

  function start(target: PageTarget): Promise<PageDoc | undefined> {
    const key = target.url.href;
    const known = reading.get(key);
    if (known) return known;
    const read = slot(() => load(target))
      .catch((): Load => ({ kind: 'unreadable' }))
      .then((loaded) => {
        if (loaded.kind !== 'page') {
          fail(target, loaded.kind);
          return undefined;
        }
        pages.set(key, loaded.page);
        failures.delete(key);
        return loaded.page;
      })
      .finally(() => reading.delete(key));
    reading.set(key, read);
    return read;
  }

  /** What may be retried is told of listed origins alone: of others it would tell about a network. */
  function fail({ url, trusted }: PageTarget, kind: PageFailure): void {
    const tries = (failures.get(url.href)?.tries ?? 0) + 1;
    const retryMs = trusted && kind === 'unreachable' ? RETRY_MS[tries - 1] : undefined;
    const until = clock.now() + (retryMs ?? FAILURE_MS);
    failures.set(url.href, { tries, until, isFinal: retryMs === undefined });
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
    const got = await readUrl(target);
    if (got.kind !== 'html') return got;
    const scan = scanHtml(got.html);
    const links = policyLinks(scan, got.url);
    const policies = await withinTime(
      links.map((url) => readUrl({ url, trusted: target.trusted })),
    );
    return { kind: 'page', page: readPage(got.html, target.url.href, clock.now(), policies, scan) };
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
      const page = pages.get(target.url.href);
      if (page) {
        if (isAged(page)) void start(target);
        return { kind: 'ready', page };
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
  };

  function isAged(page: PageDoc): boolean {
    const isFailing = (failures.get(page.url)?.until ?? 0) > clock.now();
    return clock.now() - page.readAt > FRESH_MS && !isFailing;
  }
}

type PageFailure = Exclude<PageRead['kind'], 'html'>;
type Load = { kind: 'page'; page: PageDoc } | { kind: PageFailure };
type Failure = { tries: number; until: number; isFinal: boolean };
