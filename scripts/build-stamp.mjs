import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { newestIn } from './newest.mjs';
import { ROOT } from './setup.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'tsdown.config.ts',
  'vite.embed.config.ts',
];
const BUILT = ['public/widget.js', 'public/embed', 'public/r'].map((file) => path.join(ROOT, file));

/** Whether `.next` holds a finished build that is newer than everything it is made from. */
export function newestBuildIsCurrent() {
  const stamp = path.join(ROOT, '.next', 'BUILD_ID');
  if (!existsSync(stamp) || !BUILT.every(existsSync)) return false;
  const built = statSync(stamp).mtimeMs;
  const isSource = (place) => !BUILT.includes(place) && !/\.test\.tsx?$/.test(place);
  return SOURCES.every((source) => newestIn(path.join(ROOT, source), isSource) <= built);
}
