import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withCanaries } from './canaries.mjs';
import { importsOf, packageOf } from './imports.mjs';
import { ROOT } from './setup.mjs';
import { widgetStyles } from './widget-styles.mjs';

/** Where the published package is put together: its root is this folder. */
export const PACKAGE = path.join(ROOT, 'dist', 'package');
/** What the package says of itself: the repository's README is about the app as well. */
export const PACKAGE_README = path.join(ROOT, 'docs', 'package', 'README.md');

/** Builds `dist/package`: the React, server and embed entries, their types, the style sheet and the manifest. */
export async function buildPackage() {
  const { build } = await import('tsdown');
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  const config = path.join(ROOT, 'tsdown.package.config.ts');
  await withCanaries(() => build({ cwd: ROOT, config, logLevel: 'warn' }));
  writeFileSync(path.join(PACKAGE, 'react', 'styles.css'), widgetStyles());
  for (const file of ['LICENSE', 'CHANGELOG.md'])
    cpSync(path.join(ROOT, file), path.join(PACKAGE, file));
  cpSync(PACKAGE_README, path.join(PACKAGE, 'README.md'));
  writeFileSync(path.join(PACKAGE, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** Packs what `buildPackage` has built into `dist/`; returns the tarball's path. */
export function packTarball() {
  const dist = path.join(ROOT, 'dist');
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--pack-destination', dist],
    { cwd: PACKAGE, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return path.join(dist, JSON.parse(stdout)[0].filename);
}

/**
 * The published manifest: the repository is an app as well, so the package depends on what its files import and on
 * nothing else.
 * @param base Folder of the entries, relative to the manifest.
 */
export function manifest(base = '.') {
  const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const imported = importedPackages(PACKAGE);
  const peers = { react: '>=18', 'react-dom': '>=18' };
  const dependencies = Object.fromEntries(
    [...imported]
      .filter((name) => !(name in peers))
      .sort()
      .map((name) => [name, `^${own.dependencies[name] ?? missing(name)}`]),
  );
  const entry = (place) => ({
    types: `${base}/${place}.d.ts`,
    default: `${base}/${place}.js`,
  });
  return {
    name: own.name,
    version: own.version,
    description: own.description,
    license: own.license,
    keywords: ['faq', 'product', 'chat', 'assistant', 'react', 'web-component', 'ecommerce'],
    type: 'module',
    engines: own.engines,
    sideEffects: ['**/*.css'],
    exports: {
      './react': entry('react/index'),
      './react/styles.css': `${base}/react/styles.css`,
      './server': entry('server/index'),
      './embed': entry('embed/index'),
      './embed/jsx': entry('embed/jsx'),
      './package.json': './package.json',
    },
    files:
      base === '.' ? ['react', 'server', 'embed', 'CHANGELOG.md'] : [base.slice(2), 'CHANGELOG.md'],
    peerDependencies: peers,
    peerDependenciesMeta: { react: { optional: true }, 'react-dom': { optional: true } },
    dependencies,
  };
}

function importedPackages(folder) {
  const names = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|d\.ts)$/.test(entry.name)) continue;
    const code = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    for (const specifier of importsOf(code)) {
      if (specifier.startsWith('.') || specifier.startsWith('node:')) continue;
      names.add(packageOf(specifier));
    }
  }
  return names;
}

function missing(name) {
  throw new Error(
    `The package imports ${name}, which package.json does not list under dependencies.`,
  );
}
