import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import { importsOf } from './imports.mjs';
import { ROOT } from './setup.mjs';

/** What shoppers download, against its budget. KB is 1,000 bytes of gzip -9. Exits 1 over a budget. */
const EMBED = path.join(ROOT, 'public', 'embed');
if (!existsSync(path.join(EMBED, 'manifest.json'))) {
  console.error('There is no build of the embed to weigh: run npm run build:embed first.');
  process.exit(1);
}
const { build } = JSON.parse(readFileSync(path.join(EMBED, 'manifest.json'), 'utf8'));
const folder = path.join(EMBED, build);
const chunks = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

const questions = closureOf('questions.js');
const faqs = closureOf('faqs.js');
const launcher = closureOf('launcher.js');
const chat = closureOf('chat.js');
const answer = without(closureOf('styled-faq-panel.js'), faqs);
const place = without(chat, new Set([...faqs, ...launcher]));
const drawer = without(closureOf('drawer.js'), new Set([...faqs, ...launcher, ...chat]));
const languages = languageChunks();

const rows = [
  {
    what: 'widget.js, the loader',
    files: [path.join(ROOT, 'public', 'widget.js')],
    bar: 2_000,
    peer: 'Intercom 2.0, Crisp 2.8',
  },
  {
    what: 'FAQ section until questions show',
    files: inFolder(questions),
    bar: 12_000,
    peer: 'preact with CSS 7.3',
  },
  {
    what: 'FAQ section, interactive, more',
    files: inFolder(without(faqs, questions)),
    bar: 17_500,
    peer: '',
  },
  { what: 'first answer opened, more', files: inFolder(answer), bar: undefined, peer: '' },
  { what: 'launcher, when idle, more', files: inFolder(launcher), bar: undefined, peer: '' },
  { what: 'chat at the first move, more', files: inFolder(place), bar: undefined, peer: '' },
  {
    what: 'chat drawer, more',
    files: inFolder(drawer),
    bar: 12_000,
    peer: 'DocSearch 184.8, Typebot 196.7',
  },
  ...languages.map(({ language, names }) => ({
    what: `language ${language}`,
    files: inFolder(names),
    bar: 2_000,
    peer: '',
  })),
  ...packageRow(),
];

let isOver = false;
console.log(`${'what'.padEnd(36)}${'gzip'.padStart(9)}${'bar'.padStart(9)}   peers (KB)`);
for (const { what, files, content = '', bar, peer } of rows) {
  const size = files.reduce(
    (sum, file) => sum + gzipped(readFileSync(file)),
    content ? gzipped(content) : 0,
  );
  const isTooBig = bar !== undefined && size > bar;
  isOver ||= isTooBig;
  console.log(
    `${what.padEnd(36)}${kb(size).padStart(9)}${(bar ? kb(bar) : '–').padStart(9)}   ${peer}${isTooBig ? '  OVER' : ''}`,
  );
}
process.exitCode = isOver ? 1 : 0;

/** A chunk and everything it imports before it runs. */
function closureOf(name, seen = new Set()) {
  const code = chunks.get(name);
  if (code === undefined) throw new Error(`${name} is not in ${folder}`);
  seen.add(name);
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g)) {
    if (!seen.has(imported)) closureOf(imported, seen);
  }
  return seen;
}

/** The words of a language are two chunks: the section's and the drawer's. */
function languageChunks() {
  const byLanguage = new Map();
  for (const name of chunks.keys()) {
    const language = /^([a-z]{2})\d?\.js$/.exec(name)?.[1];
    if (!language) continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), name]);
  }
  return [...byLanguage].map(([language, names]) => ({ language, names }));
}

/** What an app bundles at once for the questions, the launcher and the provider: the files that are imported statically. */
function packageRow() {
  const dist = path.join(ROOT, 'dist', 'package', 'react');
  if (!existsSync(path.join(dist, 'index.js'))) return [];
  const entries = ['product-faqs.js', 'ask-button.js', 'shelftalk-provider.js'];
  const files = new Set(entries.map((name) => path.join(dist, name)));
  for (const file of files) {
    for (const specifier of importsOf(withoutDynamic(readFileSync(file, 'utf8')))) {
      if (specifier.startsWith('.')) files.add(path.join(path.dirname(file), specifier));
    }
  }
  const code = [...files].map((file) => minifySync(file, readFileSync(file, 'utf8')).code);
  return [
    {
      what: 'React package, own code',
      content: code.join('\n'),
      files: [],
      bar: 20_000,
      peer: 'assistant-ui 106, chatscope 44',
    },
  ];
}

function withoutDynamic(code) {
  return code.replace(/\bimport\([^)]*\)/g, '');
}

function without(names, others) {
  return [...names].filter((name) => !others.has(name));
}

function inFolder(names) {
  return [...names].map((name) => path.join(folder, name));
}

function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}

function kb(bytes) {
  return (bytes / 1_000).toFixed(1);
}
