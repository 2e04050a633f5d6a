/** Measures the embedded engine on the pages in `LABELLED_PAGES`: `npx tsx bench/engine/run.ts [--verbose] [--faqs]`. */
import { answerQuestion } from '@/lib/alhena-local/answer/answer';
import { generateFaqs } from '@/lib/alhena-local/faq/generate';
import { readPage } from '@/lib/alhena-local/read/page';
import { median } from '../median';
import { hasPages, type Label, readLabels, readPages } from './labels';

type Outcome =
  | 'right'
  | 'wrong'
  | 'partial right'
  | 'partial wrong'
  | 'none'
  | 'false answer'
  | 'false partial'
  | 'declined';

if (!hasPages()) {
  console.log('Nothing to measure: set LABELLED_PAGES to a folder of labelled pages.');
} else {
  measure(process.argv.includes('--verbose'));
  if (process.argv.includes('--faqs')) listFaqs();
}

function measure(verbose: boolean): void {
  const pages = readPages();
  const labels = readLabels();
  const readMs: number[] = [];
  const firstMs: number[] = [];
  const laterMs: number[] = [];
  const results: { label: Label; outcome: Outcome; text: string; native: boolean }[] = [];
  for (const [id, html] of pages) {
    const start = performance.now();
    const page = readPage(html, `https://shop.invalid/${id}`, 0);
    readMs.push(performance.now() - start);
    let first = true;
    for (const label of labels.filter((label) => label.page === id)) {
      const asked = performance.now();
      const answer = answerQuestion(page, label.question, label.lang, []);
      (first ? firstMs : laterMs).push(performance.now() - asked);
      first = false;
      results.push({
        label,
        outcome: judge(label, answer),
        text: answer.text,
        native: label.lang === page.lang,
      });
    }
  }
  const english = results.filter(({ label, native }) => label.lang === 'en' && native);
  table('English', english);
  table(
    'other languages, page in the same',
    results.filter(({ label, native }) => label.lang !== 'en' && native),
  );
  table(
    'across languages',
    results.filter(({ native }) => !native),
  );
  console.log(
    `reading p50 ${median(readMs).toFixed(1)} ms, first answer p50 ${median(firstMs).toFixed(1)} ms (bar 100), later p50 ${median(laterMs).toFixed(1)} ms (bar 10)`,
  );
  if (!verbose) return;
  for (const { label, outcome, text } of results) {
    if ((outcome !== 'right' && outcome !== 'declined') || process.argv.includes('--all')) {
      console.log(
        `\n[${outcome}] ${label.page} ${label.lang} ${label.question}  /${label.pattern?.source ?? ''}/\n    ${text.replace(/\n/g, '\n    ')}`,
      );
    }
  }
}

function judge(label: Label, answer: { text: string; status: string }): Outcome {
  const matches = label.pattern?.test(answer.text) ?? false;
  if (!label.answerable) {
    return answer.status === 'answer'
      ? 'false answer'
      : answer.status === 'partial'
        ? 'false partial'
        : 'declined';
  }
  if (answer.status === 'answer') return matches ? 'right' : 'wrong';
  if (answer.status === 'partial') return matches ? 'partial right' : 'partial wrong';
  return 'none';
}

function table(title: string, results: readonly { outcome: Outcome; label: Label }[]): void {
  const count = (...outcomes: Outcome[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const answerable = results.filter(({ label }) => label.answerable).length;
  const open = results.length - answerable;
  const share = (n: number, of: number) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
  console.log(`\n${title}: ${answerable} answerable, ${open} not`);
  console.table({
    right: { n: count('right'), share: share(count('right'), answerable), bar: '≥ 75 %' },
    'partial right': {
      n: count('partial right'),
      share: share(count('partial right'), answerable),
      bar: '',
    },
    'partial wrong': {
      n: count('partial wrong'),
      share: share(count('partial wrong'), answerable),
      bar: '',
    },
    wrong: { n: count('wrong'), share: share(count('wrong'), answerable), bar: '≤ 3 %' },
    none: { n: count('none'), share: share(count('none'), answerable), bar: '' },
    'not answered when it should not': {
      n: count('declined', 'false partial'),
      share: share(count('declined', 'false partial'), open),
      bar: '≥ 92 %',
    },
    'of these partial': {
      n: count('false partial'),
      share: share(count('false partial'), open),
      bar: '',
    },
    'false answer': {
      n: count('false answer'),
      share: share(count('false answer'), open),
      bar: '≤ 8 %',
    },
  });
}

function listFaqs(): void {
  for (const [id, html] of readPages()) {
    const page = readPage(html, `https://shop.invalid/${id}`, 0);
    console.log(`\n== ${id} ${page.name} [${page.lang}, ${page.productClass}]`);
    for (const faq of generateFaqs(page, page.lang))
      console.log(
        `  (${faq.topic}) ${faq.question}\n      ${faq.answer.replace(/\n+/g, '\n      ')}`,
      );
  }
}
