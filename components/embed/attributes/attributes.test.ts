import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readChat } from './chat-attributes';
import { readFaqs } from './faqs-attributes';
import { CHAT_ATTRIBUTES, FAQS_ATTRIBUTES } from './known';
import { misspelt } from './reader';

function element(attributes: Record<string, string>): Element {
  const made = document.createElement('shelftalk-faqs');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

beforeEach(() => {
  vi.stubGlobal('CSS', {
    supports: (_: string, value: string) => /^-?[\d.]+(px|em|%)$/.test(value),
  });
});

describe('readFaqs', () => {
  it('reads what is said', () => {
    const complain = vi.fn();
    expect(
      readFaqs(
        element({
          'page-url': 'https://shop.example/p#x',
          locale: 'pt_br',
          count: '7',
          theme: 'Dark',
          heading: ' Asked before ',
          'heading-level': '3',
        }),
        complain,
      ),
    ).toEqual({
      pageUrl: 'https://shop.example/p',
      locale: 'pt-BR',
      count: 7,
      theme: 'dark',
      heading: 'Asked before',
      headingLevel: 3,
    });
    expect(complain).not.toHaveBeenCalled();
  });

  it.each([
    ['page-url', 'javascript:alert(1)'],
    ['page-url', `https://shop.example/${'p'.repeat(2048)}`],
    ['locale', '!!'],
    ['count', '0'],
    ['count', '11'],
    ['count', '2.5'],
    ['count', 'five'],
    ['theme', 'pink'],
    ['heading-level', '1'],
  ])('ignores %s="%s" and complains', (attribute, value) => {
    const complain = vi.fn();
    const read = readFaqs(element({ [attribute]: value }), complain);
    expect(Object.values(read).every((each) => each === undefined)).toBe(true);
    expect(complain).toHaveBeenCalledExactlyOnceWith(attribute, value);
  });

  it('takes an empty attribute for none', () => {
    const complain = vi.fn();
    expect(readFaqs(element({ count: '', theme: ' ' }), complain).count).toBeUndefined();
    expect(complain).not.toHaveBeenCalled();
  });
});

describe('readChat', () => {
  it.each([
    ['24px', ['24px', '24px']],
    ['24', ['24px', '24px']],
    ['24px 80px', ['24px', '80px']],
  ])('reads offset="%s"', (text, offset) => {
    expect(readChat(element({ offset: text }), vi.fn()).offset).toEqual(offset);
  });

  it.each([
    ['offset', '24px 80px 3px'],
    ['offset', 'far'],
    ['position', 'middle'],
    ['z-index', '1e99'],
    ['trigger', '#help['],
  ])('ignores %s="%s" and complains', (attribute, value) => {
    const complain = vi.fn();
    readChat(element({ [attribute]: value }), complain);
    expect(complain).toHaveBeenCalledExactlyOnceWith(attribute, value);
  });

  it('is inline by the attribute alone, and not by "false"', () => {
    expect(readChat(element({ inline: '' }), vi.fn()).inline).toBe(true);
    expect(readChat(element({ inline: 'false' }), vi.fn()).inline).toBe(false);
    expect(readChat(element({}), vi.fn()).inline).toBe(false);
  });
});

describe('misspelt', () => {
  it.each([
    ['page_url', 'page-url'],
    ['pageurl', 'page-url'],
    ['data-locale', 'locale'],
  ])('knows %s for %s', (wrong, right) => {
    expect(misspelt(element({ [wrong]: 'x' }), FAQS_ATTRIBUTES)).toEqual([[wrong, right]]);
  });

  it('leaves the host’s own attributes alone', () => {
    const attributes = { class: 'x', id: 'y', 'data-test': 'z', style: '', 'aria-label': 'q' };
    expect(misspelt(element(attributes), CHAT_ATTRIBUTES)).toEqual([]);
  });
});
