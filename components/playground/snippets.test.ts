import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedOf, readableOn } from './embed';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SURFACES, snippetsOf } from './snippets';

const ORIGIN = 'https://app.example';
const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  product: '',
  pageUrl: 'https://www.shop.example/a?b=1&c="2"',
  locale: 'ar',
  count: 3,
  theme: 'dark',
  accent: '#1d4ed8',
  corners: 'sharp',
  density: 'airy',
  position: 'top-start',
};
const codeOf = (surface: (typeof SURFACES)[number], settings: Settings) =>
  snippetsOf(surface, settings, ORIGIN)
    .map(({ code }) => code)
    .join('\n');

describe('snippets', () => {
  it('are two elements and a script where nothing is chosen', () => {
    expect(
      codeOf('script', DEFAULT_SETTINGS),
    ).toBe(`<script src="https://app.example/widget.js" async></script>
<shelftalk-faqs
  page-url="https://app.example/products/blue-jacket"
></shelftalk-faqs>
<shelftalk-chat
  page-url="https://app.example/products/blue-jacket"
></shelftalk-chat>`);
  });

  it('read back as the attributes that were chosen', () => {
    const document = new DOMParser().parseFromString(codeOf('script', chosen), 'text/html');
    const { faqs, chat, variables } = embedOf(chosen, ORIGIN);
    for (const [tag, attributes] of Object.entries({
      'shelftalk-faqs': faqs,
      'shelftalk-chat': chat,
    })) {
      const element = document.querySelector(tag);
      const read = element?.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
      expect(Object.fromEntries(read ?? [])).toEqual(attributes);
    }
    expect(faqs).toMatchObject({
      'page-url': chosen.pageUrl,
      locale: 'ar',
      theme: 'dark',
      count: '3',
    });
    expect(chat.position).toBe('top-start');
    expect(variables).toMatchObject({
      '--shelftalk-accent': '#1d4ed8',
      '--shelftalk-radius': '0px',
      '--shelftalk-density': '1.3',
    });
  });

  it.each(SURFACES)('carry what was chosen to %s', (surface) => {
    const code = codeOf(surface, chosen);
    expect(code).toContain('--shelftalk-accent: #1d4ed8;');
    expect(code).toMatch(/locale="ar"/);
    expect(code).toMatch(/count=(?:"3"|\{3\})/);
  });

  it('mount in Next.js as the documentation does', () => {
    const route = readFileSync('docs/examples/next-route.ts', 'utf8').replace(/^\/\/.*\n/, '');
    expect(snippetsOf('next', DEFAULT_SETTINGS, ORIGIN)[0]?.code).toBe(route.trim());
    expect(codeOf('next', chosen)).not.toContain('endpoint=');
  });
});

describe('readableOn', () => {
  it.each([
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
    ['#1d4ed8', '#ffffff'],
    ['#facc15', '#000000'],
  ])('puts on %s %s', (colour, ink) => {
    expect(readableOn(colour)).toBe(ink);
  });
});
