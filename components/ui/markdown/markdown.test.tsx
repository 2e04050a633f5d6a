import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MARKDOWN_MAX, Markdown } from './markdown';

const PAGE = 'https://shop.example/products/blue-jacket';

function html(text: string): string {
  const { container } = render(<Markdown text={text} pageUrl={PAGE} />);
  return container.firstElementChild?.innerHTML ?? '';
}

const rel = 'rel="noopener noreferrer nofollow ugc"';

describe('Markdown', () => {
  it.each([
    ['paragraphs', 'One\n\nTwo', '<p>One</p><p>Two</p>'],
    ['single line breaks', 'One  \nTwo', '<p>One<br>Two</p>'],
    [
      'emphasis',
      '**a** *b* ***c*** __d__ _e_',
      '<p><strong>a</strong> <em>b</em> <em><strong>c</strong></em> <strong>d</strong> <em>e</em></p>',
    ],
    ['marks inside words', 'snake_case_name and 2*3*4', '<p>snake_case_name and 2<em>3</em>4</p>'],
    ['unclosed marks', '**a and *b', '<p>**a and *b</p>'],
    ['code', 'use `a*b*` now', '<p>use <code>a*b*</code> now</p>'],
    ['fenced code', '```js\n<b>\n```\nafter', '<pre><code>&lt;b&gt;</code></pre><p>after</p>'],
    ['unclosed fences', '```\nx', '<pre><code>x</code></pre>'],
    ['headings as bold', '## Care ##', '<p><strong>Care</strong></p>'],
    ['bullets', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['typographic bullets', '• a\n• b', '<ul><li>a</li><li>b</li></ul>'],
    ['numbers', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      'nested lists',
      '1. a\n  - b\n  - c\n2. d',
      '<ol start="1"><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
    ],
    ['lists with blank lines', '- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a list after a line', 'Sizes:\n- S\n- M', '<p>Sizes:</p><ul><li>S</li><li>M</li></ul>'],
    ['quotations', '> a\n> b', '<blockquote><p>a<br>b</p></blockquote>'],
    ['rules', 'a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    [
      'tables',
      '| a | b |\n|---|:-:|\n| 1 | 2 \\| 3 |\n| 4 |',
      '<div class="st-md-table" tabindex="0" role="group"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2 | 3</td></tr><tr><td>4</td><td></td></tr></tbody></table></div>',
    ],
    ['escapes', '\\*a\\* 5 \\< 6', '<p>*a* 5 &lt; 6</p>'],
    ['entities', 'Tom &amp; &lt;b&gt;', '<p>Tom &amp; &lt;b&gt;</p>'],
    ['HTML as text', '<b onclick=x>hi</b>', '<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>'],
    ['br as a break', 'a<br/>b', '<p>a<br>b</p>'],
    ['images as their alternative text', '![a jacket](https://x.example/i.png)', '<p>a jacket</p>'],
    [
      'years that begin a line',
      'Made in\n2024. A good year',
      '<p>Made in<br>2024. A good year</p>',
    ],
  ])('shows %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    [
      'own page',
      '[care](https://shop.example/care "Care")',
      `<p><a href="https://shop.example/care" ${rel} target="_blank">care</a></p>`,
    ],
    [
      'foreign hosts',
      '[care](https://other.example/a)',
      `<p><a href="https://other.example/a" ${rel} target="_blank">care<span class="st-md-host"> (other.example)</span></a></p>`,
    ],
    [
      'a text that lies about its host',
      '[shop.example](https://evil.example/shop.example)',
      `<p><a href="https://evil.example/shop.example" ${rel} target="_blank">shop.example<span class="st-md-host"> (evil.example)</span></a></p>`,
    ],
    [
      'bare addresses',
      'See https://other.example/a_b_c.',
      `<p>See <a href="https://other.example/a_b_c" ${rel} target="_blank">https://other.example/a_b_c</a>.</p>`,
    ],
    [
      'addresses in brackets',
      '(see https://other.example/a)',
      `<p>(see <a href="https://other.example/a" ${rel} target="_blank">https://other.example/a</a>)</p>`,
    ],
    [
      'brackets in addresses',
      '[a](https://shop.example/a_(b))',
      `<p><a href="https://shop.example/a_(b)" ${rel} target="_blank">a</a></p>`,
    ],
    [
      'angle brackets',
      '<https://shop.example/x>',
      `<p><a href="https://shop.example/x" ${rel} target="_blank">https://shop.example/x</a></p>`,
    ],
    ['e-mail', 'Write to jo_e@shop.example!', '<p>Write to jo_e@shop.example!</p>'],
    [
      'plain e-mail',
      'Write to help@shop.example.',
      `<p>Write to <a href="mailto:help@shop.example" ${rel}>help@shop.example</a>.</p>`,
    ],
    ['telephone', '[call](tel:+44-20-7946)', `<p><a href="tel:+44-20-7946" ${rel}>call</a></p>`],
    [
      'an image inside a link',
      '[![alt](https://e.example/i.png)](https://shop.example/)',
      `<p><a href="https://shop.example/" ${rel} target="_blank">alt</a></p>`,
    ],
    [
      'look-alike hosts by their real name',
      'https://еxample.com',
      `<p><a href="https://xn--xample-2of.com/" ${rel} target="_blank">https://еxample.com<span class="st-md-host"> (xn--xample-2of.com)</span></a></p>`,
    ],
  ])('links %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    '[c](javascript:alert(1))',
    '[c](JaVaScRiPt:alert(1))',
    '[c](\u0001javascript:alert(1))',
    '[c](java\tscript:alert(1))',
    '[c](data:text/html,x)',
    '[c](vbscript:x)',
    '[c](/logout)',
    '[c](//evil.example)',
    '[c](/\\evil.example)',
    '[c](https:evil.example)',
    '[c](https://user:pw@evil.example)',
    '[c](https://good.example\u202egpj.exe)',
    '[c](https://good\u200b.example)',
    '[c](http://[::ffff:127.0.0.1]/)',
    '[c](http://2130706433/)',
    '[c](ms-settings:privacy)',
    '[c](#top)',
    '<javascript:alert(1)>',
    '[](https://evil.example)',
    '[\u200b\u202e](https://evil.example/)',
  ])('does not link %j', (text) => {
    expect(html(text)).not.toContain('<a');
  });

  it('strips characters that hide or reorder text', () => {
    expect(html('a\u202eb\u{e0041}c\u0000d')).toBe('<p>abcd</p>');
  });

  it('says which link was followed', () => {
    const onLink = vi.fn();
    const { getByRole } = render(<Markdown text="[a](https://shop.example/a)" onLink={onLink} />);
    const link = getByRole('link');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(onLink).toHaveBeenCalledExactlyOnceWith('https://shop.example/a');
  });

  it('cuts what is longer than the cap', () => {
    expect(html('a'.repeat(MARKDOWN_MAX + 10))).toBe(`<p>${'a'.repeat(MARKDOWN_MAX)}…</p>`);
  });
});
