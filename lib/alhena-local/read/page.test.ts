import { describe, expect, it } from 'vitest';
import { readPage } from './page';
import type { PageDoc } from './page-doc';

const read = (body: string, head = '') =>
  readPage(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'https://shop.example.com/p',
    0,
  );
const labels = (page: PageDoc) =>
  page.units.flatMap((unit) => (unit.key ? [`${unit.key}=${unit.text}`] : []));
const texts = (page: PageDoc) => page.units.map((unit) => unit.text);
const script = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('labels and values', () => {
  it.each([
    ['a table row', '<table><tr><th>Weight</th><td>2 kg</td></tr></table>'],
    ['a definition list', '<dl><dt>Weight</dt><dd>2 kg</dd></dl>'],
    ['a list item', '<ul><li>Weight: 2 kg</li></ul>'],
    ['lines broken by br', '<p>Height: 3 cm<br>Weight: 2 kg</p>'],
    ['a marked bullet', '<p>• Weight: 2 kg</p>'],
    ['a pair of spans in a list', '<ul><li><span>Weight</span><span>2 kg</span></li></ul>'],
    [
      'a pair of boxes named as specification',
      '<div class="spec-row"><div>Weight</div><div>2 kg</div></div>',
    ],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Product"><span itemprop="weight">2 kg</span></div>',
    ],
  ])('reads %s', (_name, html) => {
    expect(labels(read(html))).toContain('Weight=2 kg');
  });

  it('reads a table with headings row by row', () => {
    const page = read(
      '<table><tr><th>Size</th><th>Chest</th><th>Length</th></tr><tr><td>M</td><td>100 cm</td><td>70 cm</td></tr></table>',
    );
    expect(labels(page)).toContain('M=Chest: 100 cm; Length: 70 cm');
  });

  it('takes the product’s own column of a comparison', () => {
    const page = read(
      '<table><tr><th></th><th>Other bag</th><th>This item</th></tr><tr><td>Weight</td><td>9 kg</td><td>2 kg</td></tr></table>',
    );
    expect(labels(page)).toContain('Weight=2 kg');
  });

  it('reads the options of a fieldset and of a select', () => {
    const page = read(
      '<fieldset><legend>Colour</legend><label>Moss</label><label>Clay</label></fieldset><select name="size"><option>Select</option><option>S</option><option>M</option></select>',
    );
    expect(labels(page)).toEqual(expect.arrayContaining(['Colour=Moss, Clay', 'size=S, M']));
  });
});

describe('structured data', () => {
  it('reads product, facts, quantities and offers', () => {
    const page = read(
      '',
      script({
        '@graph': [
          {
            '@type': ['Product'],
            name: 'Kettle',
            material: 'Steel',
            weight: { value: 900, unitCode: 'GRM' },
            additionalProperty: [{ name: 'Hob', value: true }],
            offers: {
              '@type': 'Offer',
              price: '1.299,50',
              priceCurrency: 'eur',
              availability: 'http://schema.org/OutOfStock',
            },
          },
        ],
      }),
    );
    expect(page.name).toBe('Kettle');
    expect(labels(page)).toEqual(
      expect.arrayContaining(['Material=Steel', 'Weight=900 g', 'Hob=Yes']),
    );
    expect(page.offers).toEqual([{ price: 1299.5, currency: 'EUR', availability: 'out_of_stock' }]);
  });

  it.each([
    ['trailing commas', '{"@type":"Product","name":"Kettle",}'],
    ['CDATA', '//<![CDATA[\n{"@type":"Product","name":"Kettle"}\n//]]>'],
    ['raw line breaks', '{"@type":"Product","name":"Kettle","description":"a\nb"}'],
  ])('mends %s', (_name, json) => {
    expect(read('', script(json)).name).toBe('Kettle');
  });

  it('is not moved by hostile keys', () => {
    read(
      '',
      script(
        '{"@type":"Product","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
      ),
    );
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('takes the shop’s own questions from FAQ markup, details and headings', () => {
    const page = read(
      '<details><summary>Does it come with a pump?</summary><p>No, the pump is sold on its own.</p></details>',
      script({
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Is it loud?',
            acceptedAnswer: { text: '<p>No louder than rain.</p>' },
          },
        ],
      }),
    );
    expect(
      page.units.filter((unit) => unit.kind === 'qa').map((unit) => [unit.key, unit.text]),
    ).toEqual([
      ['Is it loud?', 'No louder than rain.'],
      ['Does it come with a pump?', 'No, the pump is sold on its own.'],
    ]);
  });
});

describe('what is not the product', () => {
  const COPY = Array.from(
    { length: 10 },
    (_, i) => `<p>Sentence number ${i} is about the lamp itself.</p>`,
  ).join('');

  it.each([
    ['navigation', '<nav>SECRET</nav>'],
    ['the footer', '<footer><p>SECRET</p></footer>'],
    ['named chrome', '<div class="cookie-banner"><p>SECRET</p></div>'],
    ['reviews', '<h2>Customer reviews</h2><p>SECRET</p>'],
    ['other products', '<h2>You may also like</h2><h3>Other lamp</h3><p>SECRET</p>'],
    ['display none', '<p style="display: none">SECRET</p>'],
    ['white on nothing', '<p style="font-size:0">SECRET</p>'],
    ['the hidden attribute', '<p hidden>SECRET</p>'],
    ['aria-hidden', '<div aria-hidden="true"><p>SECRET</p></div>'],
    ['comments', '<!-- SECRET -->'],
    ['scripts', '<script>SECRET</script>'],
    ['the widget’s own questions', '<shelftalk-faqs><p>SECRET</p></shelftalk-faqs>'],
    ['meta keywords', '<meta name="keywords" content="SECRET">'],
  ])('leaves out %s', (_name, html) => {
    expect(texts(read(`<main><h1>Lamp</h1>${COPY}</main>${html}`)).join(' ')).not.toContain(
      'SECRET',
    );
  });

  it('keeps panels that a button opens', () => {
    const page = read(
      `<h1>Lamp</h1>${COPY}<button aria-controls="care">Care</button><div id="care" hidden><p>Wipe with a dry cloth only.</p></div>`,
    );
    expect(texts(page)).toContain('Wipe with a dry cloth only.');
  });

  it('reads again without names when they hide nearly everything', () => {
    const page = read('<h1>Lamp</h1><div class="modal"><p>The lamp is made of brass.</p></div>');
    expect(texts(page)).toContain('The lamp is made of brass.');
  });
});

it('knows its own links only', () => {
  const page = read(
    '<a href="/returns#top">Returns</a><a href="https://evil.example.net/">x</a><a href="javascript:alert(1)">y</a>',
  );
  expect([...page.links]).toEqual(['https://shop.example.com/returns']);
});

it('pairs unlabelled boxes that are named as name and value', () => {
  const page = read(
    '<div class="itemContainer"><div class="itemName_x1">Battery operated</div><div class="itemValue_x2">No</div></div>',
  );
  expect(labels(page)).toContain('Battery operated=No');
});

it('reads capitals before prose as a heading, not as a label', () => {
  const page = read(
    '<ul><li>NO TOOLS: The feeder comes apart by hand in a few seconds. It goes back the same way.</li></ul>',
  );
  expect(labels(page)).toEqual([]);
  expect(texts(page)).toContain('The feeder comes apart by hand in a few seconds.');
});
