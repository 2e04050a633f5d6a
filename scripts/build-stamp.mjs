import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'proxy.ts',
  'instrumentation.ts',
];
const BUILD_OUTPUT = new Set(['widget.js', 'embed', 'r']);

/** Whether `.next` holds a finished build that is newer than everything it is made from. */
export function newestBuildIsCurrent() {
  const stamp = path.join(ROOT, '.next', 'BUILD_ID');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newestIn(path.join(ROOT, source)) <= built);
}

function newestIn(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const isPublic = path.basename(place) === 'public';
  return readdirSync(place)
    .filter((name) => !(isPublic && BUILD_OUTPUT.has(name)))
    .reduce((newest, name) => Math.max(newest, newestIn(path.join(place, name))), 0);
}
