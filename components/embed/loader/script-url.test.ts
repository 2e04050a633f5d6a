import { describe, expect, it } from 'vitest';
import { endpointOf, ownUrl } from './script-url';

function script(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  if (src) element.setAttribute('src', src);
  return element;
}

describe('ownUrl', () => {
  it('believes the script that runs', () => {
    expect(ownUrl(script('https://faq.example/widget.js?v=2'), '')).toBe(
      'https://faq.example/widget.js?v=2',
    );
  });

  it.each([
    ['Chromium', 'Error\n    at https://faq.example/widget.js?x=1:1:234'],
    ['Firefox', '@https://faq.example/widget.js:1:23\n'],
    ['Safari', 'module code@https://faq.example/widget.js:1:2'],
    ['a function', 'Error\n    at install (https://faq.example/widget.js:1:2)'],
  ])('reads a module’s address from a stack of %s', (_, stack) => {
    expect(ownUrl(null, stack)).toBe('https://faq.example/widget.js');
  });

  it('keeps a port and a path', () => {
    expect(ownUrl(null, 'Error\n at http://localhost:3000/faq/widget.js:1:1')).toBe(
      'http://localhost:3000/faq/widget.js',
    );
  });

  it.each([
    ['an inlined script', script('')],
    ['an element that borrows the name currentScript', document.createElement('img')],
  ])('does not guess for %s', (_, element) => {
    expect(ownUrl(element, 'Error\n    at https://shop.example/page:1:1')).toBeUndefined();
  });
});

describe('endpointOf', () => {
  it.each([
    ['https://faq.example/widget.js', 'https://faq.example'],
    ['https://faq.example/widget.js?v=2#x', 'https://faq.example'],
    ['https://faq.example/embed/0.1.0/widget.js', 'https://faq.example'],
    ['http://localhost:3000/widget.js', 'http://localhost:3000'],
    ['https://shop.example/faq/widget.js', 'https://shop.example/faq'],
    ['https://shop.example/faq/embed/0.1.0/widget.js', 'https://shop.example/faq'],
  ])('finds the gateway of %s', (url, endpoint) => {
    expect(endpointOf(url)).toBe(endpoint);
  });
});
