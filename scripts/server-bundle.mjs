import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

const BUNDLE = path.join(ROOT, 'dist', 'server', 'node.mjs');
const SOURCES = ['lib', 'tsdown.config.ts', 'package-lock.json'];

/** The path of the server bundle, built first when it is missing or older than its sources. */
export async function ensureServerBundle() {
  if (!isCurrent()) await buildServerBundle();
  return BUNDLE;
}

export async function buildServerBundle() {
  const { build } = await import('tsdown');
  await build({ cwd: ROOT, config: path.join(ROOT, 'tsdown.config.ts'), logLevel: 'warn' });
}

function isCurrent() {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.every((source) => newestIn(path.join(ROOT, source)) <= built);
}

function newestIn(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : stat.mtimeMs;
  return readdirSync(place).reduce(
    (newest, name) => Math.max(newest, newestIn(path.join(place, name))),
    0,
  );
}
