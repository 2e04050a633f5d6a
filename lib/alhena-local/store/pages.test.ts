import { describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import type { PageTarget } from '../fetch/page-url';
import type { PageRead } from '../fetch/read-url';
import { createPages } from './pages';

const URL_TEXT = 'http://shop.test:8080/tent';
const HTML: PageRead = {
  kind: 'html',
  html: '<main><h1>Tent</h1><p>A tent for two people and three seasons.</p></main>',
  url: URL_TEXT,
};

function setUp(reads: PageRead[], { trusted = true } = {}) {
  let now = 1_000_000;
  let asked = 0;
  const known: unknown[] = [];
  const pages = createPages(
    async (_target, validators) => {
      asked += 1;
      known.push(validators);
      return reads.length > 1 ? (reads.shift() ?? HTML) : (reads[0] ?? HTML);
    },
    { now: () => now, setTimeout: () => 0, clearTimeout: () => undefined },
  );
  const target: PageTarget = { url: new URL(URL_TEXT), trusted };
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    pages,
    target,
    asked: () => asked,
    known,
    peek: async () => {
      const state = pages.peek(target);
      await settled();
      return state;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('a page whose server does not answer', () => {
  it('is read again after a short wait, and is ready once it answers', async () => {
    const { peek, pass, asked } = setUp([{ kind: 'unreachable' }, HTML]);
    expect(await peek()).toEqual({ kind: 'reading' });
    expect(await peek()).toEqual({ kind: 'reading', retryAfterMs: 2000 });
    expect(asked()).toBe(1);
    pass(2000);
    expect(await peek()).toEqual({ kind: 'reading' });
    expect(await peek()).toMatchObject({ kind: 'ready' });
  });

  it('is tried six times in a minute, ever more seldom, and then counts as failed', async () => {
    const { peek, pass, asked } = setUp([{ kind: 'unreachable' }]);
    const waits: unknown[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      await peek();
      const state = await peek();
      waits.push(state.kind === 'reading' ? state.retryAfterMs : state.kind);
      pass(state.kind === 'reading' ? (state.retryAfterMs ?? 0) : 0);
    }
    expect(waits).toEqual([2000, 4000, 8000, 15_000, 30_000, 'failed']);
    expect(asked()).toBe(6);
  });

  it('is tried again soon after it counted as failed', async () => {
    const reads: PageRead[] = [...Array<PageRead>(6).fill({ kind: 'unreachable' }), HTML];
    const { peek, pass } = setUp(reads);
    for (let tries = 0; tries < 6; tries += 1) {
      await peek();
      pass(30_000);
    }
    await peek();
    expect(await peek()).toMatchObject({ kind: 'ready' });
  });

  it('keeps no message waiting while the next try is', async () => {
    const { peek, pages, target, asked } = setUp([{ kind: 'unreachable' }]);
    await peek();
    expect(await pages.read(target)).toBeUndefined();
    expect(asked()).toBe(1);
  });
});

it.each([
  ['a page that is gone', { kind: 'gone' }, true],
  ['a page that is none', { kind: 'unreadable' }, true],
  ['an origin that is not listed', { kind: 'unreachable' }, false],
] as const)('takes %s for failed at once', async (_what, read, trusted) => {
  const { peek } = setUp([read], { trusted });
  await peek();
  expect(await peek()).toEqual({ kind: 'failed' });
});

const VALIDATORS = { url: URL_TEXT, etag: '"v1"', lastModified: null };
const edited = (weight: string): PageRead => ({
  kind: 'html',
  html: `<main><h1>Tent</h1><table><tr><th>Weight</th><td>${weight}</td></tr></table></main>`,
  url: URL_TEXT,
  validators: VALIDATORS,
});
const QUARTER_HOUR_MS = 15 * 60_000;
const weightIn = (state: unknown) => JSON.stringify(state).match(/\d kg/)?.[0];

describe('a page that was read', () => {
  it('is asked about anew after a quarter of an hour, and told from memory meanwhile', async () => {
    const { peek, pass, asked } = setUp([edited('2 kg'), edited('3 kg')]);
    await peek();
    pass(QUARTER_HOUR_MS);
    expect(weightIn(await peek())).toBe('2 kg');
    expect(asked()).toBe(1);
    pass(1);
    expect(weightIn(await peek())).toBe('2 kg');
    expect(weightIn(await peek())).toBe('3 kg');
  });

  it('is kept while its server says that it did not change, and read in full once a day', async () => {
    const { peek, pass, known } = setUp([edited('2 kg'), { kind: 'unchanged' }]);
    await peek();
    for (let passed = 0; passed <= 24 * 60 * 60_000; passed += 2 * QUARTER_HOUR_MS) {
      pass(2 * QUARTER_HOUR_MS);
      expect(weightIn(await peek())).toBe('2 kg');
    }
    expect(known[0]).toBeUndefined();
    expect(known[1]).toEqual(VALIDATORS);
    expect(known.at(-1)).toBeUndefined();
  });

  it('is forgotten when it is gone', async () => {
    const { peek, pass } = setUp([edited('2 kg'), { kind: 'gone' }]);
    await peek();
    pass(QUARTER_HOUR_MS + 1);
    await peek();
    expect(await peek()).toEqual({ kind: 'failed' });
  });
});

describe('a page that is renewed', () => {
  it('is read although it is fresh', async () => {
    const { peek, pages, target } = setUp([edited('2 kg'), edited('3 kg')]);
    await peek();
    await pages.renew(target);
    expect(weightIn(await peek())).toBe('3 kg');
  });

  it('is not what a read from before the edit brings late', async () => {
    let arrive: (read: PageRead) => void = () => undefined;
    const late = new Promise<PageRead>((resolve) => {
      arrive = resolve;
    });
    const reads = [late, Promise.resolve(edited('3 kg'))];
    const pages = createPages(() => reads.shift() ?? late, systemClock);
    const target: PageTarget = { url: new URL(URL_TEXT), trusted: true };
    const first = pages.read(target);
    await pages.renew(target);
    arrive(edited('2 kg'));
    await first;
    expect(weightIn(pages.peek(target))).toBe('3 kg');
  });

  it('is not read when nobody ever asked about it', async () => {
    const { pages, target, asked } = setUp([edited('2 kg')]);
    await pages.renew(target);
    expect(asked()).toBe(0);
  });
});
