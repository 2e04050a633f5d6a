import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './setup.mjs';

/** Reads `.env.local` and `.env` as Next does, the environment itself winning over both. */
export function loadEnvFiles() {
  for (const name of ['.env.local', '.env']) {
    const file = path.join(ROOT, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}
