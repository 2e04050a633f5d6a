/** Times the reader on HTML made to be slow: `npx tsx bench/engine/hostile.ts`. Bar: 3 MB in at most one second, no throw. */
import { answerQuestion } from '@/lib/alhena-local/answer/answer';
import { generateFaqs } from '@/lib/alhena-local/faq/generate';
import { readPage } from '@/lib/alhena-local/read/page';

const MB3 = 3_000_000;
const fill = (part: string) => part.repeat(Math.ceil(MB3 / part.length)).slice(0, MB3);

const INPUTS: Record<string, string> = {
  'nested div': fill('<div>'),
  'nested ul li': fill('<ul><li>'),
  'nested b': fill('<b>'),
  'nested section with heading': fill('<section><h2>Care</h2>'),
  'open comments': fill('<!--'),
  'one comment': `<!--${fill('-')}`,
  'one paragraph': `<p>${fill('The lamp is 20 cm tall and weighs 2 kg. ')}</p>`,
  'one paragraph without a stop': `<p>${fill('word ')}`,
  'one word': `<p>${fill('a')}`,
  'many attributes': `<p ${fill('a="1" ').slice(0, MB3)}>x</p>`,
  'one huge attribute': `<p class="${fill('nav-')}" style="${fill('a:b;').slice(0, 100_000)}">x</p>`,
  'style rules': `<style>${fill('.a{display:none}').slice(0, MB3)}</style>`,
  'open styles': fill('<style>.a{'),
  disclosures: fill(
    '<div><button aria-expanded="false">Care</button><div hidden>Wipe it.</div></div>',
  ),
  'nameless rows': fill('<div><div><span>Height</span><span>20 cm</span></div></div>'),
  'aria-controls': fill('<a aria-controls="x" >'),
  'aria-controls open': fill('aria-controls= '),
  'many cells': `<table>${fill('<tr><td>Weight</td><td>2 kg</td></tr>')}</table>`,
  'one row': `<table><tr>${fill('<td>2 kg</td>')}</tr></table>`,
  'nested tables': fill('<table><tr><td>'),
  'definition list': `<dl>${fill('<dt>Weight</dt><dd>2 kg</dd>')}</dl>`,
  'unique labels': `<ul>${Array.from({ length: 90_000 }, (_, i) => `<li>Key${i}: value ${i}</li>`).join('')}</ul>`,
  'headings that ask': Array.from(
    { length: 60_000 },
    (_, i) => `<h3>Is it number ${i}?</h3><p>Yes, it is ${i}.</p>`,
  ).join(''),
  'json-ld depth': `<script type="application/ld+json">${fill('[').slice(0, 290_000)}</script>`,
  'json-ld commas': `<script type="application/ld+json">${fill(', ').slice(0, 290_000)}</script>`,
  'json-ld products': `<script type="application/ld+json">[${fill('{"@type":"Product","name":"x"},').slice(0, 290_000)}{}]</script>`,
  'json-ld tags': `<script type="application/ld+json">{"@type":"Product","description":"${fill('<').slice(0, 280_000)}"}</script>`,
  microdata: fill('<div itemscope itemtype="http://schema.org/Product"><span itemprop="name">'),
  entities: fill('&amp;&lt;&notit;'),
  digits: `<p>${fill('1 x 2 x ')}`,
  percent: `<p>${fill('10 % a a a ')}`,
  links: fill('<a href="/returns">Returns</a>'),
  fieldsets: fill('<fieldset><legend>Size</legend><label>M</label>'),
  punctuation: `<p>${fill('. ! ? ')}`,
  spaces: `<p>x${fill(' ')}y</p>`,
  'null bytes': `<p>${fill('\u0000')}</p>`,
  proto: `<script type="application/ld+json">{"@type":"Product","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"name":"x"}</script>${fill('<p>__proto__: x</p>')}`,
};

const rows: Record<string, { read_ms: number; faqs_ms: number; ask_ms: number; ok: boolean }> = {};
for (const [name, html] of Object.entries(INPUTS)) {
  const t0 = performance.now();
  const page = readPage(html, 'https://shop.example.com/p', 0);
  const t1 = performance.now();
  generateFaqs(page, 'en');
  const t2 = performance.now();
  answerQuestion(page, 'How much does it weigh and is it dishwasher safe?', 'en', []);
  const t3 = performance.now();
  rows[name] = {
    read_ms: Math.round(t1 - t0),
    faqs_ms: Math.round(t2 - t1),
    ask_ms: Math.round(t3 - t2),
    ok: t3 - t0 <= 1000,
  };
}
console.table(rows);
console.log(Object.hasOwn(Object.prototype, 'admin') ? 'PROTOTYPE POLLUTED' : 'prototype clean');
