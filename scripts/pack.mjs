import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, manifest, PACKAGE } from './package.mjs';
import { packageComplaints } from './package-check.mjs';
import { ROOT } from './setup.mjs';

/**
 * `npm run pack`: builds the package and leaves its tarball in `dist/`.
 * `npm pack` and `npm publish` at the root do the same through `prepack` and `postpack`: for as long as npm reads it,
 * the manifest of the package stands in for the app's.
 */
const OWN = path.join(ROOT, 'package.json');
const KEPT = path.join(ROOT, 'dist', 'package.json.kept');

switch (process.argv[2]) {
  case '--before': {
    restore();
    // Around a script of the name `pack` npm runs the same hooks as around `npm pack`.
    if (process.env.npm_command?.startsWith('run')) break;
    await buildPackage();
    const text = JSON.stringify(manifest('./dist/package'), null, 2);
    writeFileSync(KEPT, readFileSync(OWN));
    writeFileSync(OWN, `${text}\n`);
    break;
  }
  case '--after':
    restore();
    break;
  default: {
    await buildPackage();
    const packed = spawnSync(
      'npm',
      ['pack', '--json', '--pack-destination', path.join(ROOT, 'dist')],
      { cwd: PACKAGE, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (packed.status !== 0) throw new Error(packed.stderr);
    const tarball = path.join(ROOT, 'dist', JSON.parse(packed.stdout)[0].filename);
    const complaints = await packageComplaints(tarball);
    console.log(
      complaints.length > 0 ? complaints.join('\n') : `${tarball}: publint and attw clean`,
    );
    process.exitCode = complaints.length > 0 ? 1 : 0;
  }
}

function restore() {
  if (!existsSync(KEPT)) return;
  renameSync(KEPT, OWN);
  rmSync(KEPT, { force: true });
}
