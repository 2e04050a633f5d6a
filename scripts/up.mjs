import { newestBuildIsCurrent } from './build-stamp.mjs';
import { loadEnvFiles } from './env-files.mjs';
import { assertPortIsFree, chosenPort } from './listen.mjs';
import { ensureDependencies, requireNode, run } from './setup.mjs';

/** One command from a fresh clone to a running shop: installs, builds when anything changed, serves on PORT (3000). */
requireNode();
loadEnvFiles();
const port = chosenPort();
try {
  await assertPortIsFree(port);
  ensureDependencies();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (!newestBuildIsCurrent() && !run('npm', ['run', 'build'])) {
  console.error('The build failed, so there is nothing to serve; its own words are above.');
  process.exit(1);
}

console.log(`\nThe shop opens at http://localhost:${port} (Ctrl+C stops it).\n`);
process.exitCode = run('npm', ['start', '--silent']) ? 0 : 1;
