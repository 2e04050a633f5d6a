import { copyFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, manifest, PACKAGE_README, packTarball } from './package.mjs';
import { packageComplaints } from './package-check.mjs';
import { ROOT } from './setup.mjs';

/**
 * `npm run pack`: builds the package and leaves its tarball in `dist/`.
 * `npm pack` and `npm publish` at the root do the same through `prepack` and `postpack`: for as long as npm reads them,
 * the manifest and README of the package stand in for the app's.
 */
const OWN = ['package.json', 'README.md'].map((name) => path.join(ROOT, name));
const kept = (own) => path.join(ROOT, 'dist', `${path.basename(own)}.kept`);

switch (process.argv[2]) {
  case '--before': {
    restore();
    // Around a script of the name `pack` npm runs the same hooks as around `npm pack`.
    if (process.env.npm_command?.startsWith('run')) break;
    await buildPackage();
    const text = JSON.stringify(manifest('./dist/package'), null, 2);
    for (const own of OWN) copyFileSync(own, kept(own));
    const [ownManifest, ownReadme] = OWN;
    writeFileSync(ownManifest, `${text}\n`);
    copyFileSync(PACKAGE_README, ownReadme);
    break;
  }
  case '--after':
    restore();
    break;
  default: {
    await buildPackage();
    const tarball = packTarball();
    const complaints = await packageComplaints(tarball);
    console.log(
      complaints.length > 0
        ? complaints.join('\n')
        : `${tarball}: no secret, publint and attw clean`,
    );
    process.exitCode = complaints.length > 0 ? 1 : 0;
  }
}

function restore() {
  for (const own of OWN) if (existsSync(kept(own))) renameSync(kept(own), own);
}
