import { describe, expect, it } from 'vitest';
import { generateFaqs } from '../faq/generate';
import { readPage } from './page';

const SHOP = 'https://shop.example.com';
const FACTS = '<p>It weighs 2 kg. You can return it within 30 days for a refund.</p>';
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const card = (i: number) => `<h3>Lamp ${i}</h3><p>£${i}0.00</p><p>Weight: ${i} kg</p>`;
const cards = [1, 2, 3, 4, 5, 6].map(card).join('');
const read = (html: string, path = '/p/lamp') =>
  readPage(`<html lang="en"><body><main>${html}</main></body></html>`, `${SHOP}${path}`, 0);

describe('the kind of a page', () => {
  it.each([
    ['a product in markup', `<h1>Lamp</h1>${json({ '@type': 'Product', name: 'Lamp' })}`, '/'],
    ['a price', `<h1>How to Lamp</h1><p>£12.00</p>${FACTS}`, '/p'],
    ['a way to buy', `<h1>The best lamp</h1>${FACTS}<button>Add to basket</button>`, '/p'],
    ['facts alone', `<h1>Lamp</h1>${FACTS}`, '/p/lamp'],
    ['a price and others below', `<h1>Lamp</h1><p>£12.00</p>${FACTS}${cards}`, '/p/lamp'],
  ])('is a product’s with %s', (_what, html, path) => {
    expect(read(html, path).kind).toBe('product');
  });

  it.each([
    [
      'an article in markup',
      `<h1>Tents</h1>${FACTS}${json({ '@type': 'BlogPosting' })}`,
      '/p',
      'other',
    ],
    ['a story by its address', `<h1>Tents</h1>${FACTS}`, '/blog/tents', 'other'],
    ['advice by its title', `<h1>How to choose a tent</h1>${FACTS}`, '/tents', 'other'],
    ['a front page', `<h1>Lamps since 1974</h1>${FACTS}`, '/', 'other'],
    ['cards with prices', `<h1>Lamps</h1>${cards}`, '/lamps', 'listing'],
    [
      'a list in markup',
      `<h1>Lamps</h1>${json({ '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Product', name: 'A', weight: '1 kg' } }] })}`,
      '/lamps',
      'listing',
    ],
  ])('is none of a product with %s', (_what, html, path, kind) => {
    const page = read(html, path);
    expect(page.kind).toBe(kind);
    expect(generateFaqs(page, 'en')).toEqual([]);
  });
});
