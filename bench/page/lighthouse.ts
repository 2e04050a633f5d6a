import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';

const run = promisify(execFile);
/** The last major version that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12';

export type Scores = Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;

/** Lighthouse's scores of a page, 0–100, on its own slowed phone. Fetched by npx: it is no dependency of the project. */
export async function lighthouse(url: string): Promise<Scores> {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage',
    ],
    {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 180_000,
      env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
    },
  );
  const { categories, audits } = JSON.parse(stdout);
  for (const audit of Object.values<Audit>(audits)) {
    if (audit.score !== null && audit.score < 0.9) console.log(`  ${audit.id}: ${audit.title}`);
  }
  return {
    performance: percent(categories.performance),
    accessibility: percent(categories.accessibility),
    'best-practices': percent(categories['best-practices']),
    seo: percent(categories.seo),
  };
}

type Audit = { id: string; title: string; score: number | null };

function percent(category: { score: number }): number {
  return Math.round(category.score * 100);
}
