import { fileURLToPath } from 'node:url';
import { findProgram, installPackage, isExecutable } from './programs.mjs';

/** The path of a redis-server to test with: `REDIS_SERVER_PATH`, the path, then the usual places. Undefined when there is none. */
export function findRedis() {
  const chosen = process.env.REDIS_SERVER_PATH;
  return chosen && isExecutable(chosen) ? chosen : findProgram('redis-server');
}

/** Finds a redis-server or installs Debian's package as root. Throws when neither works. */
export function ensureRedis() {
  if (!findRedis()) installPackage('redis-server');
  if (findRedis()) return;
  throw new Error(
    'The tests of the shared store need a redis-server, and there is none and none could be installed. Install it (Debian: apt-get install redis-server, macOS: brew install redis, Windows: run the tests in WSL), or set REDIS_SERVER_PATH to one, and run again.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureRedis();
