import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = [20, 19];

/** Installs the dependencies of the lock file when they are missing or older than it. Needs nothing but Node and npm. Throws with what to do. */
export function ensureDependencies() {
  const why = whyNotThisNode();
  if (why) throw new Error(why);
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = path.join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing dependencies (npm ci).');
  // Also where NODE_ENV says production: the build and the tests need their tools.
  if (!run('npm', ['ci', '--include=dev']))
    throw new Error(
      'The packages that everything here needs could not be installed: npm ci failed, its own words are above. Check that npm reaches its registry (npm ping) and run again.',
    );
}

/** Ends the process with what to do when the packages are not installed or this Node is too old. */
export function requireDependencies() {
  requireNode();
  try {
    createRequire(import.meta.url).resolve('next/package.json');
  } catch {
    console.error(
      'The packages that this command needs are not installed. Run npm ci first, or npm run up, which does everything.',
    );
    process.exit(1);
  }
}

/** Ends the process with what to do when this Node is too old. */
export function requireNode() {
  const why = whyNotThisNode();
  if (!why) return;
  console.error(why);
  process.exit(1);
}

function whyNotThisNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
    return undefined;
  return `Shelftalk needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}. Install a newer Node and run again.`;
}

/** Runs a command in the checkout with its output shown. True when it exits 0. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
  return result.status === 0;
}
