import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median';
import { SHOP, startGateway, UNLIMITED } from './gateways';
import { serve } from './process';
import { report } from './rows';
import { requestsPerSecond } from './throughput';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONSTANT_APP = fileURLToPath(new URL('./next-app', import.meta.url));
const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
const ROUNDS = 5;

/** Cached reads through the app's own Next route, in turns with a Next route that returns the same bytes as a constant. */
export async function throughNext(bundle: string, ms: number): Promise<void> {
  if (!existsSync(path.join(ROOT, '.next', 'BUILD_ID')))
    throw new Error('There is no build of the app yet: run npm run build first.');
  const folder = buildConstantApp();
  const upstream = await serve('./stub.mjs');
  const plain = await startGateway(bundle, upstream);
  const app = await serve('./next-serve.mjs', [ROOT], {
    ...UNLIMITED,
    ALHENA_API_URL: upstream.url,
  });
  try {
    for (const [name, address] of [
      ['list', `/api/product-faqs?page_url=${SHOP}/a`],
      ['answer', `/api/product-faqs/1?page_url=${SHOP}/a`],
    ] as const) {
      const response = await fetch(`${app.url}${address}`);
      if (!response.ok) throw new Error(`the app answered with ${response.status}`);
      await (await fetch(`${plain.url}${address}`)).text();
      const constant = await serve('./next-serve.mjs', [folder], {
        CONSTANT_BODY: await response.text(),
        CONSTANT_CACHE_CONTROL: response.headers.get('cache-control') ?? '',
      });
      const rates = { constant: [] as number[], app: [] as number[], plain: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        rates.constant.push(await requestsPerSecond(constant.url, '/api/constant', ms));
        rates.app.push(await requestsPerSecond(app.url, address, ms));
        rates.plain.push(await requestsPerSecond(plain.url, address, ms));
      }
      await constant.stop();
      compare(`cached ${name} through Next`, median(rates.app), median(rates.constant), 0.85);
      compare(`cached ${name} on plain Node`, median(rates.plain), median(rates.constant), 10);
    }
  } finally {
    await Promise.all([app.stop(), plain.stop(), upstream.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(what: string, rate: number, constant: number, bar: number): void {
  const ratio = rate / constant;
  report({
    what: `${what}: requests/s, beside a constant Next route of the same bytes`,
    measured: `${rate.toFixed(0)}/s beside ${constant.toFixed(0)}/s = ${ratio.toFixed(2)}`,
    bar: `≥ ${bar}`,
    holds: ratio >= bar,
  });
}

/** Inside the project, so that the framework is found from there; in a folder that is no part of it. */
function buildConstantApp(): string {
  const folder = path.join(ROOT, 'bench', 'results', `next-app-${process.pid}`);
  cpSync(CONSTANT_APP, folder, { recursive: true });
  execFileSync(process.execPath, [NEXT, 'build'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
