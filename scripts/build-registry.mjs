import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf, packageOf } from './imports.mjs';
import { ROOT } from './setup.mjs';
import { widgetStyles } from './widget-styles.mjs';

/**
 * Builds the shadcn registry into `public/r/`: `registry.json`, and for every item its sources as `shadcn add` reads
 * them (https://ui.shadcn.com/schema/registry-item.json). The files keep together under `components/shelftalk/` of whoever
 * adds them and import each other by relative paths, so that nothing of the project they come to is overwritten.
 */
const OUT = path.join(ROOT, 'public', 'r');
const HOME = 'components/shelftalk';

const ITEMS = [
  {
    name: 'product-faqs',
    title: 'Product FAQs',
    description:
      'The questions about a product, each with its answer and a follow-up one tap away.',
    entries: ['components/widget/product-faqs.tsx'],
  },
  {
    name: 'chat-drawer',
    title: 'Chat drawer',
    description: 'The shopping assistant, over the page or in it, and the provider it needs.',
    entries: ['components/widget/chat-drawer.tsx', 'components/widget/shelftalk-provider.tsx'],
  },
  {
    name: 'ask-button',
    title: 'Ask button',
    description: 'The button that opens the chat, in the corner or where you place it.',
    entries: ['components/widget/ask-button.tsx', 'components/widget/shelftalk-provider.tsx'],
  },
  {
    name: 'shelftalk',
    title: 'Shelftalk',
    description: 'Questions, chat, button and hooks.',
    entries: ['components/widget/index.ts'],
  },
];

/** Every part of the widget renders this one, so it brings the styles along. */
const STYLED = 'components/widget/widget-root.tsx';

const PLACES = [
  ['components/widget/', ''],
  ['components/faq/', 'faq/'],
  ['components/chat/', 'chat/'],
  ['components/ui/', 'ui/'],
  ['lib/client/', 'client/'],
  ['lib/contract', 'contract'],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const items = registryItems();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const item of items) write(`${item.name}.json`, item);
  write('registry.json', registryOf(items));
  console.log(`registry: ${items.length} items in public/r`);
}

/** Every item with the content of its files. */
export function registryItems() {
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return ITEMS.map(({ entries, ...item }) => {
    const sources = closureOf(entries);
    const packages = [...new Set([...sources.values()].flatMap(({ packages }) => packages))].sort();
    return {
      $schema: 'https://ui.shadcn.com/schema/registry-item.json',
      type: 'registry:component',
      ...item,
      dependencies: packages.map((name) => `${name}@^${dependencies[name]}`),
      files: [
        ...[...sources].sort().map(([file, { content }]) => fileOf(placeOf(file), content)),
        fileOf('styles.css', widgetStyles()),
      ],
    };
  });
}

/** The index: the items without their sources. */
export function registryOf(items) {
  return {
    $schema: 'https://ui.shadcn.com/schema/registry.json',
    name: 'shelftalk',
    homepage: '/docs/shadcn',
    items: items.map(({ $schema, files, ...item }) => ({
      ...item,
      files: files.map(({ content, ...file }) => file),
    })),
  };
}

function fileOf(place, content) {
  const target = `${HOME}/${place}`;
  return { path: target, type: 'registry:file', target, content };
}

/** The entries and all they import, as they are to be written, by their own path. */
function closureOf(entries) {
  const found = new Map();
  const waiting = [...entries];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    const packages = [];
    let content = read(file);
    for (const specifier of new Set(importsOf(content))) {
      if (!/^(?:\.|@\/)/.test(specifier)) {
        if (!/^react(?:-dom)?(?:\/|$)/.test(specifier)) packages.push(packageOf(specifier));
        continue;
      }
      const target = resolve(file, specifier);
      waiting.push(target);
      content = content.replaceAll(`'${specifier}'`, `'${relative(file, target)}'`);
    }
    found.set(file, { content: file === STYLED ? withStyles(content) : content, packages });
  }
  return found;
}

function withStyles(content) {
  return content.replace(
    /^(?:'use client';\n\n)?/,
    (directive) => `${directive}import './styles.css';\n`,
  );
}

function resolve(file, specifier) {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(file), specifier);
  for (const extension of ['.ts', '.tsx']) {
    try {
      read(base + extension);
      return base + extension;
    } catch {
      // The other extension, then.
    }
  }
  throw new Error(`${file} imports ${specifier}, which is no source file of this project.`);
}

function placeOf(file) {
  const [from, to] = PLACES.find(([place]) => file.startsWith(place)) ?? [];
  if (from === undefined) throw new Error(`${file} has no place in the registry.`);
  return to + file.slice(from.length);
}

function relative(file, target) {
  const way = path.posix.relative(path.posix.dirname(placeOf(file)), placeOf(target));
  return (way.startsWith('.') ? way : `./${way}`).replace(/\.tsx?$/, '');
}

function read(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function write(name, value) {
  writeFileSync(path.join(OUT, name), `${JSON.stringify(value, null, 2)}\n`);
}
