import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import type { Mutant } from './mutants';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the server as it ships, or with one line of it changed, into a folder of its own.
 * Throws when the line to change is not there exactly once: a mutant that changes nothing proves nothing.
 */
export async function bundleServer(mutant?: Mutant): Promise<{ file: string; remove(): void }> {
  const name = mutant?.name ?? 'sound';
  const outDir = path.join(
    ROOT,
    'node_modules',
    '.cache',
    'shelftalk-history',
    `${name}-${process.pid}`,
  );
  const changed = new Set<string>();
  await build({
    cwd: ROOT,
    config: path.join(ROOT, 'tsdown.config.ts'),
    outDir,
    logLevel: 'error',
    plugins: mutant
      ? [
          {
            name: 'mutant',
            transform: (code, id) => {
              let mutated = code;
              for (const change of mutant.changes) {
                if (!id.endsWith(change.file)) continue;
                if (mutated.split(change.find).length !== 2)
                  throw new Error(`${mutant.name}: “${change.find}” is not once in ${change.file}`);
                mutated = mutated.replace(change.find, () => change.replace);
                changed.add(change.find);
              }
              return mutated;
            },
          },
        ]
      : [],
  });
  if (mutant && changed.size !== mutant.changes.length)
    throw new Error(`${mutant.name}: not every change found its file`);
  return {
    file: path.join(outDir, 'node.mjs'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
