import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const KNOWN_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/snap/bin'];

/** The path of a redis-server to test with: `REDIS_SERVER_PATH`, the path, then the usual places. Undefined when there is none. */
export function findRedis() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...KNOWN_FOLDERS];
  return [
    process.env.REDIS_SERVER_PATH,
    ...folders.map((folder) => path.join(folder, 'redis-server')),
  ].find((place) => place && isExecutable(place));
}

/** Finds a redis-server or installs Debian's package as root. Throws when neither works. */
export function ensureRedis() {
  if (findRedis()) return;
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    console.log('No redis-server found. Installing one.');
    spawnSync(
      'sh',
      ['-c', 'apt-get update && apt-get install -y --no-install-recommends redis-server'],
      {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      },
    );
  }
  if (!findRedis()) {
    throw new Error(
      'The tests of the shared store need a redis-server, and there is none and none could be installed. Install it (Debian: apt-get install redis-server, macOS: brew install redis, Windows: run the tests in WSL), or set REDIS_SERVER_PATH to one, and run again.',
    );
  }
}

function isExecutable(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureRedis();
