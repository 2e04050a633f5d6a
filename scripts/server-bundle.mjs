import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { newestIn } from './newest.mjs';
import { ROOT } from './setup.mjs';

const FOLDER = path.join(ROOT, 'dist', 'server');
const BUNDLE = path.join(FOLDER, 'node.mjs');
const SOURCES = ['lib', 'tsdown.config.ts', 'package-lock.json'];

/** The path of the server bundle, built first when it is missing or older than its sources. */
export async function ensureServerBundle() {
  if (!isCurrent()) await buildServerBundle();
  return BUNDLE;
}

/** Builds beside the old bundle and then takes its place, so that whoever starts meanwhile finds a whole one. */
export async function buildServerBundle() {
  const { build } = await import('tsdown');
  const fresh = path.join(FOLDER, '..', `.server-${process.pid}`);
  try {
    await build({
      cwd: ROOT,
      config: path.join(ROOT, 'tsdown.config.ts'),
      outDir: fresh,
      logLevel: 'warn',
    });
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(fresh, FOLDER);
  } catch (error) {
    // Another process was quicker; its bundle is as new as this one.
    if (!isCurrent()) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function isCurrent() {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  const isSource = (place) => !/\.test\.tsx?$/.test(place);
  return SOURCES.every((source) => newestIn(path.join(ROOT, source), isSource) <= built);
}
