import { describe, expect, it } from 'vitest';
import { readPage } from '../read/page';
import { faqId, generateFaqs } from './generate';

const page = (body: string, lang = 'en') =>
  readPage(
    `<html lang="${lang}"><body><main><h1>Camp box</h1>${body}</main></body></html>`,
    'https://shop.example.com/box',
    0,
  );
const topics = (body: string) => generateFaqs(page(body), 'en').map((faq) => faq.topic);
const row = (key: string, value: string) =>
  `<table><tr><th>${key}</th><td>${value}</td></tr></table>`;

describe('generateFaqs', () => {
  it('puts the shop’s own questions first, verbatim, and does not ask them again', () => {
    const faqs = generateFaqs(
      page(
        `<details><summary>Is there a warranty on it?</summary><p>Yes, of two years.</p></details>${row('Weight', '3 kg')}${row('Warranty', '2 years')}`,
      ),
      'en',
    );
    expect(faqs.map((faq) => [faq.topic, faq.question])).toEqual([
      ['merchant', 'Is there a warranty on it?'],
      ['weight', 'How much does it weigh?'],
    ]);
  });

  it.each([
    ['material', row('Material', 'Birch plywood')],
    ['weight', row('Weight', '3 kg')],
    ['dimensions', row('Dimensions', '40 × 30 × 20 cm')],
    ['dimensions', `${row('Width', '40 cm')}${row('Height', '20 cm')}`],
    ['warranty', '<p>It carries a two-year guarantee against faults.</p>'],
    ['returns', '<p>You can return it unused within 30 days for a refund.</p>'],
    ['care', '<p>Wipe the lid clean with a damp cloth.</p>'],
    ['material', '<p>The body is made of 100 % recycled polyester throughout.</p>'],
  ])('asks about %s from %s', (topic, html) => {
    expect(topics(html)).toContain(topic);
  });

  it.each([
    ['a parcel’s weight', row('Shipping weight', '3 kg')],
    ['a weight without a unit', row('Weight', 'light')],
    ['one side alone', row('Width', '40 cm')],
    ['the cable’s length', `${row('Cable length', '2 m')}${row('Cable thickness', '4 mm')}`],
    ['a document', row('Warranty', '[PDF]')],
    ['an extra for sale', '<p>Guarantee 3 years +20.00€</p>'],
    ['cashback', '<p>Members get 5 % cashback on every order of wool and cotton.</p>'],
    ['what is not promised', '<p>We cannot guarantee delivery within 2 days of your order.</p>'],
    ['a question to the reader', '<p>Is it made of 100 % wool or 50 % cotton, you ask?</p>'],
    ['the maker’s mood', '<p>We love the sea and we believe in waterproof things.</p>'],
  ])('asks nothing from %s', (_name, html) => {
    expect(topics(html)).toEqual([]);
  });

  it('frames the page’s words in the asked language', () => {
    const [faq] = generateFaqs(page(row('Gewicht', '3 kg'), 'de'), 'de-AT');
    expect(faq).toMatchObject({
      question: 'Wie schwer ist es?',
      answer: 'Das Gewicht beträgt 3 kg.',
    });
  });

  it('keeps ids over time, apart by page and by locale, in 31 bits', () => {
    const ids = [
      faqId('https://a.com/1', 'en', 'weight'),
      faqId('https://a.com/2', 'en', 'weight'),
      faqId('https://a.com/1', 'de', 'weight'),
    ];
    expect(faqId('https://a.com/1', 'EN', 'weight')).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
  });
});
