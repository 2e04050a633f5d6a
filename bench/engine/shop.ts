/** Measures the embedded engine on the repository's own shop pages: `npx tsx bench/engine/shop.ts [--all]`. */
import { readFileSync } from 'node:fs';
import { answerQuestion } from '@/lib/alhena-local/answer/answer';
import { readPage } from '@/lib/alhena-local/read/page';
import { SHOP_QUESTIONS } from '@/lib/alhena-local/testing/shop-questions';

const counts: Record<string, Record<string, number>> = {};
for (const { page: name, locale, question, answer: expected, after } of SHOP_QUESTIONS) {
  const file = new URL(`../../lib/alhena-local/testing/pages/${name}.html`, import.meta.url);
  const page = readPage(readFileSync(file, 'utf8'), `https://shop.example/${name}`, 0);
  const turns = after === undefined ? [] : [answerQuestion(page, after, locale, [])];
  const { status, text } = answerQuestion(page, question, locale, turns);
  const matches = expected?.test(text) ?? false;
  const outcome = expected
    ? `${status === 'unknown' ? 'none' : `${status} ${matches ? 'right' : 'wrong'}`}`
    : `open ${status}`;
  const row = counts[name] ?? {};
  counts[name] = row;
  row[outcome] = (row[outcome] ?? 0) + 1;
  const isGood = outcome === 'answer right' || outcome === 'open unknown';
  if (!isGood || process.argv.includes('--all'))
    console.log(`[${outcome}] ${name}: ${question}\n    ${text.replace(/\n+/g, '\n    ')}`);
}
const total: Record<string, number> = {};
for (const row of Object.values(counts))
  for (const [key, n] of Object.entries(row)) total[key] = (total[key] ?? 0) + n;
console.table({ ...counts, total });
