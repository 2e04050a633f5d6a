import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFiles } from './env-files.mjs';
import { assertPortIsFree, chosenPort } from './listen.mjs';
import { ROOT, requireDependencies, run } from './setup.mjs';

/** The app with hot reload on PORT. The embed's files, which its pages load and hot reload does not build, are built first. */
requireDependencies();
loadEnvFiles();
const port = chosenPort();
try {
  await assertPortIsFree(port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const hasEmbed =
  existsSync(path.join(ROOT, 'public', 'widget.js')) ||
  run('npm', ['run', '--silent', 'build:embed']);
const isServed =
  hasEmbed &&
  run('npx', ['next', 'dev', ...process.argv.slice(2)], {
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: '1',
  });
process.exitCode = isServed ? 0 : 1;
