import type { Clock } from '@/lib/clock';
import type { PageTarget } from '../fetch/page-url';
import type { PageRead, ReadUrl } from '../fetch/read-url';
import { readPage } from '../read/page';
import type { PageDoc } from '../read/page-doc';
import { policyLinks } from '../read/policy-links';
import { scanHtml } from '../read/sax';
import { BoundedMap } from './bounded-map';

export type PageState = { kind: 'ready'; page: PageDoc } | { kind: 'reading' } | { kind: 'failed' };

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
/** For a page's policy pages together, which are read at the same time. */
const POLICIES_MS = 4000;
/** Reads going on at once; more wait their turn. */
const READS_MAX = 8;

/** Pages as read documents, in memory: one read at a time per page, `PAGES_MAX` kept. */
export function createPages(readUrl: ReadUrl, clock: Clock): Pages {
  const pages = new BoundedMap<string, PageDoc>(PAGES_MAX, KEPT_MS, clock);
  const failures = new BoundedMap<string, true>(1000, FAILURE_MS, clock);
  const reading = new Map<string, Promise<PageDoc | undefined>>();
  const waiting: (() => void)[] = [];
  let active = 0;

  function start(target: PageTarget): Promise<PageDoc | undefined> {
    const key = target.url.href;
    const known = reading.get(key);
    if (known) return known;
    const read = slot(() => load(target))
      .catch(() => undefined)
      .then((page) => {
        if (page) pages.set(key, page);
        else failures.set(key, true);
        return page;
      })
      .finally(() => reading.delete(key));
    reading.set(key, read);
    return read;
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

  async function load(target: PageTarget): Promise<PageDoc | undefined> {
    const got = await readUrl(target);
    if (got.kind !== 'html') return undefined;
    const scan = scanHtml(got.html);
    const links = policyLinks(scan, got.url);
    const policies = await withinTime(
      links.map((url) => readUrl({ url, trusted: target.trusted })),
    );
    return readPage(got.html, target.url.href, clock.now(), policies, scan);
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
      if (failures.get(target.url.href)) return { kind: 'failed' };
      void start(target);
      return { kind: 'reading' };
    },
    async read(target) {
      const state = this.peek(target);
      if (state.kind === 'ready') return state.page;
      return state.kind === 'failed' ? undefined : start(target);
    },
  };

  function isAged(page: PageDoc): boolean {
    return clock.now() - page.readAt > FRESH_MS && !failures.get(page.url);
  }
}
