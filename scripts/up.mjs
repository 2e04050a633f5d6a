import { newestBuildIsCurrent } from './build-stamp.mjs';
import { ensureDependencies, run } from './setup.mjs';

/** One command from a fresh clone to a running shop: installs, builds when anything changed, serves on PORT (3000). */
try {
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (!newestBuildIsCurrent() && !run('npm', ['run', 'build'])) {
  console.error('The build failed; its own words are above.');
  process.exit(1);
}

const port = process.env.PORT || '3000';
console.log(`\nThe shop opens at http://localhost:${port} (Ctrl+C stops it).\n`);
process.exitCode = run('npm', ['start', '--silent'], { PORT: port }) ? 0 : 1;
