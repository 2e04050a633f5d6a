import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IMPORT_RULES } from './import-rules.mjs';

const BEGIN = '<!-- import table -->';
const END = '<!-- /import table -->';
const DOCUMENT = fileURLToPath(new URL('../ARCHITECTURE.md', import.meta.url));

/** The table of `import-rules.mjs` as Markdown. */
export function importTable() {
  const rows = IMPORT_RULES.map(({ from, may, packages, node }) => {
    const own = may.map((place) => `\`${place}\``).join(', ') || '—';
    const bought =
      packages === '*' ? 'any' : packages.map((name) => `\`${name}\``).join(', ') || '—';
    return `| \`${from}\` | ${own} | ${bought} | ${node ? 'yes' : 'no'} |`;
  });
  return ['| from | may import | packages | Node built-ins |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** The table as ARCHITECTURE.md shows it. */
export function documentedTable() {
  const text = readFileSync(DOCUMENT, 'utf8');
  return text.slice(text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  writeFileSync(DOCUMENT, `${before}\n${importTable()}\n${text.slice(text.indexOf(END))}`);
}
