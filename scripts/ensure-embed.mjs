import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, requireDependencies, run } from './setup.mjs';

/** Before `npm run dev`: the embed's files, which its pages load and hot reload does not build. */
requireDependencies();
if (!existsSync(path.join(ROOT, 'public', 'widget.js')))
  process.exitCode = run('npm', ['run', '--silent', 'build:embed']) ? 0 : 1;
