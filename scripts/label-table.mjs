import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { englishLabels } from './embed-labels.mjs';
import { ROOT } from './setup.mjs';

const HEADING = '## Every word {#all-words}\n';
const DOCUMENT = path.join(ROOT, 'docs', 'languages.md');

/** Every label with its English text, as Markdown. */
export function labelTable() {
  const rows = Object.entries(englishLabels(`${ROOT}/`)).map(([name, text]) => {
    const shown = typeof text === 'string' ? text : text.other;
    return `| \`${name}\` | ${shown.replaceAll('|', '\\|')} |`;
  });
  return ['| label | in English |', '|---|---|', ...rows].join('\n');
}

/** The table as docs/languages.md shows it, which is the end of the page. */
export function documentedLabels() {
  const text = readFileSync(DOCUMENT, 'utf8');
  return text.slice(text.indexOf(HEADING) + HEADING.length).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const before = text.slice(0, text.indexOf(HEADING) + HEADING.length);
  writeFileSync(DOCUMENT, `${before}\n${labelTable()}\n`);
}
