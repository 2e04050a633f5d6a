import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

/**
 * Builds what a page loads by script tag into `public/`:
 * - `widget.js`, the evergreen loader
 * - `embed/<version>-<hash>/…`, the immutable chunks it loads
 * - `embed/<version>/widget.js`, the same loader under a pinned address
 * - `embed/manifest.json`, the addresses and the hash for `integrity`
 */
const PUBLIC = path.join(ROOT, 'public');
const EMBED = path.join(PUBLIC, 'embed');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

const chunks = await buildChunks();
/** Immutable for every server and cache: it says the version and what is in it. */
const folder = `${version}-${hashOf(chunks)}`;
const loader = await buildLoader(folder);

rmSync(EMBED, { recursive: true, force: true });
for (const [name, code] of chunks) write(path.join(EMBED, folder, name), code);
write(path.join(EMBED, version, 'widget.js'), loader);
write(path.join(PUBLIC, 'widget.js'), loader);
const manifest = {
  version,
  build: folder,
  widget: '/widget.js',
  pinned: {
    src: `/embed/${version}/widget.js`,
    integrity: `sha384-${createHash('sha384').update(loader).digest('base64')}`,
  },
  files: chunks.map(([name]) => `/embed/${folder}/${name}`),
};
write(path.join(EMBED, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(
  `embed ${version}: ${chunks.length} chunks in public/embed/${folder}, loader public/widget.js`,
);

async function buildChunks() {
  const outputs = await build({
    configFile: path.join(ROOT, 'vite.embed.config.ts'),
    root: ROOT,
    build: { write: false },
  });
  return outputFiles(outputs)
    .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function buildLoader(buildHash) {
  const outputs = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __SHELFTALK_BUILD__: JSON.stringify(buildHash),
      __SHELFTALK_VERSION__: JSON.stringify(version),
    },
    resolve: { alias: [{ find: /^@\//, replacement: `${ROOT}/` }] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: path.join(ROOT, 'components/embed/loader/widget.ts'),
        formats: ['iife'],
        name: 'Shelftalk',
        fileName: () => 'widget.js',
      },
    },
  });
  return outputFiles(outputs)[0].code;
}

function outputFiles(outputs) {
  return (Array.isArray(outputs) ? outputs : [outputs]).flatMap(({ output }) => output);
}

function hashOf(files) {
  const digest = createHash('sha256');
  for (const [name, code] of files) digest.update(name).update('\0').update(code).update('\0');
  return digest.digest('hex').slice(0, 10);
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
