import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';

const run = promisify(execFile);
/** The last major version that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12';

/** Scores are 0–100; `failing` names each audit that is below 0.9, a line each. */
export type Report = Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number> & {
  failing: string[];
};

/** Lighthouse's judgement of a page, on its own slowed phone. Fetched by npx: it is no dependency of the project. */
export async function lighthouse(url: string): Promise<Report> {
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
  return {
    failing: Object.values<Audit>(audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, title }) => `${id}: ${title.replaceAll(/\s+/g, ' ')}`),
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
