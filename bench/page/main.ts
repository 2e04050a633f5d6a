import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserLaunch } from '../../scripts/browser.mjs';
import { median } from '../median';
import { lighthouse } from './lighthouse';
import { largestPaint, mainThread, PHONE_LINK } from './loading';
import { openingTime } from './opening';
import { openPlaces } from './places';
import { layoutShift, type Walk } from './shifts';

/**
 * `npm run bench:page -- [--only loading,scores]`: the product page's bars, each with what was measured in this run. It
 * needs `npm run build`.
 */
type Row = { what: string; measured: string; bar: string; holds: boolean };
const ROUNDS = 7;
/** In each the page is loaded with the element and without, in turns first. */
const PAINT_ROUNDS = 15;
const PRODUCT = '/products/blue-jacket';
/** One for each round: what was opened once is in the shop's HTML from then on. */
const UNOPENED = [
  'blue-jacket',
  'insulated-bottle',
  'two-person-tent',
  'trail-coffee',
  'pocket-speaker',
  'wool-blanket',
  'camp-stool',
];
/** Where a product page has its questions, and the bar for the page as shoppers are sent it. */
const PLACES = [
  { page: 'product', where: 'questions two screens down', barMs: 50 },
  { page: 'product-near', where: 'questions right below the first screen', barMs: undefined },
  { page: 'product-top', where: 'questions on screen', barMs: undefined },
];
const rows: Row[] = [];
const places = await openPlaces({
  '/products/camp-kettle': 'generating-2',
  '/far/products/camp-kettle': 'generating-2',
  '/products/enamel-mug': 'answers-s500',
  '/far/products/enamel-mug': 'answers-s500',
  '/products/dry-bag': 'not_available',
  '/far/products/dry-bag': 'not_available',
});
const browser = await chromium.launch(browserLaunch());

const parts: Record<string, () => Promise<void>> = { shifts, opening, loading, scores };
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(parts);

try {
  for (const [name, measure] of Object.entries(parts)) if (wanted.includes(name)) await measure();
} finally {
  await browser.close();
  await places.stop();
}
console.table(rows);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

/** A row as it is measured, and again in the table at the end. */
function report(row: Row): void {
  rows.push(row);
  console.log(`${row.holds ? 'holds' : 'MISSED'}  ${row.what}: ${row.measured} (${row.bar})`);
}

async function shifts(): Promise<void> {
  const walks: Omit<Walk, 'url'>[] = [
    { what: 'generating, then ready', steps: 'watch' },
    { what: 'not available', steps: 'watch' },
    { what: 'an answer fails', steps: 'open' },
    { what: 'an answer opens', steps: 'open' },
  ];
  const slugs = ['camp-kettle', 'dry-bag', 'enamel-mug', 'trail-lantern'];
  for (const [surface, origin] of surfaces('/far')) {
    for (const [index, walk] of walks.entries()) {
      const shift = await layoutShift(browser, {
        ...walk,
        url: `${origin}/products/${slugs[index]}`,
      });
      report({
        what: `layout shift, ${surface}: ${walk.what}`,
        measured: shift.toFixed(4),
        bar: '0',
        holds: shift < 0.0005,
      });
    }
  }
}

async function opening(): Promise<void> {
  for (const [surface, origin] of surfaces('/plain')) {
    const after: number[] = [];
    const first: number[] = [];
    for (const slug of UNOPENED) {
      const url = `${origin}/products/${slug}`;
      after.push(await openingTime(browser, url, { intent: true }));
      first.push(await openingTime(browser, url, { intent: false, linkMs: 150 }));
    }
    report(within(`answer painted after intent, ${surface}`, median(after), 50));
    report(within(`first answer on a 150 ms link, ${surface}`, median(first), 400));
  }
}

/** Loads one after the other, with the element and without, so that all meet the same machine. */
async function loading(): Promise<void> {
  const bare = `${places.hosts}/product-bare${PRODUCT}`;
  const ratios: number[] = [];
  const additions = new Map(PLACES.map(({ page }) => [page, [] as number[]]));
  await mainThread(browser, bare);
  for (let round = 0; round < PAINT_ROUNDS; round += 1) {
    const [first, second] =
      round % 2 === 0 ? ['product-bare', 'product'] : ['product', 'product-bare'];
    const painted = new Map<string | undefined, number>();
    for (const page of [first, second])
      painted.set(
        page,
        await largestPaint(browser, `${places.hosts}/${page}${PRODUCT}`, PHONE_LINK),
      );
    ratios.push((painted.get('product') ?? 0) / (painted.get('product-bare') ?? 0));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await mainThread(browser, bare);
    for (const { page } of PLACES) {
      const withElement = await mainThread(browser, `${places.hosts}/${page}${PRODUCT}`);
      additions.get(page)?.push(withElement - without);
    }
  }
  const lcp = (median(ratios) - 1) * 100;
  report({
    what: 'largest paint with the element against without, on a phone and its link',
    measured: `${lcp.toFixed(1)} %`,
    bar: '≤ 2 %',
    holds: lcp <= 2,
  });
  for (const { page, where, barMs } of PLACES) {
    const what = `main thread the element adds, CPU slowed 4×, ${where}`;
    report(within(what, median(additions.get(page) ?? []), barMs));
  }
}

async function scores(): Promise<void> {
  const found = [];
  for (let round = 0; round < 3; round += 1)
    found.push(await lighthouse(`${places.shop}${PRODUCT}`));
  for (const line of new Set(found.flatMap(({ failing }) => failing))) console.log(`  ${line}`);
  for (const category of ['accessibility', 'best-practices', 'seo', 'performance'] as const) {
    const score = median(found.map((run) => run[category]));
    const bar = category === 'performance' ? 95 : 100;
    report({
      what: `Lighthouse, mobile: ${category}`,
      measured: String(score),
      bar: `≥ ${bar}`,
      holds: score >= bar,
    });
  }
}

function surfaces(host: string): [string, string][] {
  return [
    ['shop', places.shop],
    ['element', `${places.hosts}${host}`],
  ];
}

/** Without a bar a row is there to be read. */
function within(what: string, ms: number, barMs: number | undefined): Row {
  const bar = barMs === undefined ? 'none' : `≤ ${barMs} ms`;
  return { what, measured: `${ms.toFixed(0)} ms`, bar, holds: ms <= (barMs ?? ms) };
}
