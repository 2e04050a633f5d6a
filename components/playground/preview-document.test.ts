import { describe, expect, it } from 'vitest';
import { previewDocument } from './preview-document';
import { DEFAULT_SETTINGS } from './settings';

const ORIGIN = 'https://app.example';
const documentOf = (settings: Partial<typeof DEFAULT_SETTINGS>, hasWidget = true) =>
  new DOMParser().parseFromString(
    previewDocument({
      settings: { ...DEFAULT_SETTINGS, ...settings },
      origin: ORIGIN,
      nonce: 'abc"><script>1</script>',
      hasWidget,
    }),
    'text/html',
  );

describe('previewDocument', () => {
  it('is a product page with the script and both elements', () => {
    const document = documentOf({});
    expect(document.querySelector('h1')?.textContent).not.toBe('');
    expect(document.scripts).toHaveLength(1);
    expect(document.scripts[0]?.getAttribute('src')).toBe('/widget.js');
    expect(document.querySelector('shelftalk-faqs')?.getAttribute('page-url')).toBe(
      `${ORIGIN}/products/blue-jacket`,
    );
  });

  it('lets no value out of its place', () => {
    const pageUrl = 'https://x.example/"><img src=x onerror=alert(1)>/<script>alert(2)</script>';
    const document = documentOf({ product: '', pageUrl });
    expect(document.querySelectorAll('img, script:not([src])')).toHaveLength(0);
    expect(document.querySelector('shelftalk-chat')?.getAttribute('page-url')).toBe(pageUrl);
  });

  it('turns the page with its language', () => {
    expect(documentOf({ locale: 'he' }).documentElement.dir).toBe('rtl');
    expect(documentOf({ locale: 'pl' }).documentElement.dir).toBe('ltr');
  });

  it('says how to build the widget when it is not there', () => {
    const document = documentOf({}, false);
    expect(document.scripts).toHaveLength(0);
    expect(document.querySelector('shelftalk-faqs')?.textContent).toContain('npm run build:embed');
  });
});
