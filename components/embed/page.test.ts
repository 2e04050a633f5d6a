import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followPage, type Page, type PageFollower, pageUrlOf } from './page';

describe('pageUrlOf', () => {
  it.each([
    ['https://shop.example/p#reviews', 'https://shop.example/p'],
    ['/products/mug', 'https://shop.example/products/mug'],
    ['http://shop.example:8080/p?v=1', 'http://shop.example:8080/p?v=1'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['about:srcdoc', undefined],
    ['http://', undefined],
  ])('makes of %s %s', (text, url) => {
    expect(pageUrlOf(text, 'https://shop.example/')).toBe(url);
  });
});

describe('followPage', () => {
  let follower: PageFollower;
  let told: Page[];

  beforeEach(() => {
    history.replaceState({}, '', '/products/mug#top');
    document.head.replaceChildren();
    document.documentElement.lang = 'en';
    told = [];
  });
  afterEach(() => follower.stop());

  function follow() {
    follower = followPage((page) => told.push(page));
  }

  function canonical(href: string) {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = href;
    document.head.replaceChildren(link);
  }

  it('takes the address without its fragment', () => {
    follow();
    expect(follower.current().pageUrl).toBe(`${location.origin}/products/mug`);
  });

  it('prefers the canonical link', () => {
    canonical('https://shop.example/products/mug');
    follow();
    expect(follower.current().pageUrl).toBe('https://shop.example/products/mug');
  });

  it('tells when the page changes its language', async () => {
    follow();
    document.documentElement.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve));
    expect(told.at(-1)?.locale).toBe('de');
  });

  it('tells when the canonical link changes', async () => {
    follow();
    canonical('https://shop.example/products/plate');
    await new Promise((resolve) => setTimeout(resolve));
    expect(told.at(-1)?.pageUrl).toBe('https://shop.example/products/plate');
  });

  it('tells nobody after it is stopped', async () => {
    follow();
    follower.stop();
    document.documentElement.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
  });
});
