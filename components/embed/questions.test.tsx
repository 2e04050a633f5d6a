import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProductFaqs, type ProductFaqsProps } from '@/components/widget/product-faqs';
import type { Faq } from '@/lib/contract';
import type { Host } from './loader/part';
import { start, takePainted } from './questions';

// The elements load what is behind a question with the first one that is opened.
vi.mock('@/components/faq/faq-panel', () => import('./lazy-faq-panel'));

const ENDPOINT = 'https://faq.example';
const PAGE = 'https://shop.example/products/mug';
const FAQS: Faq[] = [
  { faq_id: 7, question: 'Is it dishwasher safe?' },
  { faq_id: 12, question: 'How <b>heavy</b> is it?' },
];

let life: AbortController;
let host: Host;
let reply: unknown;
let calls: string[];

beforeEach(() => {
  life = new AbortController();
  host = { endpoint: ENDPOINT, need: vi.fn(), report: vi.fn(), call: vi.fn(), life };
  reply = { status: 'ready', faqs: FAQS };
  calls = [];
  vi.stubGlobal('fetch', async (url: string) => {
    calls.push(url);
    return Response.json(await reply);
  });
});

afterEach(() => {
  life.abort();
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function placed(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('shelftalk-faqs');
  element.setAttribute('page-url', PAGE);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

function sectionIn(element: Element) {
  return element.shadowRoot?.querySelector('section.st-faq') ?? undefined;
}

/**
 * The markup of a tree, comparable: ids are numbered as they are met, attributes sorted. There is no layout here to have
 * a height, and the value of an empty field is an attribute to React and none to Preact.
 */
function markupOf(root: Element | null | undefined): string | undefined {
  const copy = root?.cloneNode(true);
  if (!(copy instanceof Element)) return undefined;
  const ids = new Map<string, string>();
  for (const element of copy.querySelectorAll('*')) {
    const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name === 'style' || name === 'value') continue;
      element.setAttribute(name, ID_ATTRIBUTES.includes(name) ? numbered(value, ids) : value);
    }
  }
  return copy.outerHTML;
}

const ID_ATTRIBUTES = ['id', 'for', 'aria-controls', 'aria-labelledby'];

function numbered(id: string, ids: Map<string, string>): string {
  if (id.startsWith('faq-')) return id;
  const [, own = '', suffix = ''] = /^(.*?)(question|panel)?$/.exec(id) ?? [];
  if (!ids.has(own)) ids.set(own, `id${ids.size}-`);
  return `${ids.get(own)}${suffix}`;
}

const LOOKS: [string, Record<string, string>, Partial<ProductFaqsProps>][] = [
  ['as it comes', {}, {}],
  ['in Arabic', { locale: 'ar-EG' }, { locale: 'ar-EG' }],
  ['in a language without words', { locale: 'tlh' }, { locale: 'tlh' }],
  ['in the dark', { theme: 'dark' }, { theme: 'dark' }],
  [
    'under a heading of the host’s own',
    { heading: 'Good & cheap', 'heading-level': '4' },
    { heading: 'Good & cheap', headingLevel: 4 },
  ],
  ['with one question', { count: '1' }, { count: 1 }],
];

describe('the questions alone', () => {
  it.each(LOOKS)('are what the React components render, %s', async (_, attributes, props) => {
    const element = placed(attributes);
    start(host).part.connect(element);
    await waitFor(() => expect(sectionIn(element)?.getAttribute('data-status')).toBe('ready'));
    const { container } = render(
      <ProductFaqs endpoint={ENDPOINT} pageUrl={PAGE} initialFaqs={FAQS} locale="en" {...props} />,
    );
    await waitFor(() => expect(container.querySelector('.st-faq-panel[inert]')).toBeNull());
    await waitFor(() => expect(container.querySelector('section')).not.toBeNull());
    expect(markupOf(element.shadowRoot?.querySelector('.st-root'))).toBe(
      markupOf(container.querySelector('.st-root')),
    );
  });

  it.each(LOOKS)('are waited for as the React components do, %s', async (_, attributes, props) => {
    reply = new Promise(() => undefined);
    const element = placed(attributes);
    start(host).part.connect(element);
    await waitFor(() => expect(sectionIn(element)).toBeDefined());
    const { container } = render(
      <ProductFaqs endpoint={ENDPOINT} pageUrl={PAGE} locale="en" {...props} />,
    );
    await waitFor(() => expect(container.querySelector('section')).not.toBeNull());
    expect(markupOf(element.shadowRoot?.querySelector('.st-root'))).toBe(
      markupOf(container.querySelector('.st-root')),
    );
  });

  it('are asked for once, however many sections show them', async () => {
    const elements = [placed(), placed(), placed({ count: '3' })];
    const { part } = start(host);
    for (const element of elements) part.connect(element);
    for (const element of elements) part.connect(element);
    await waitFor(() =>
      expect(elements.map((each) => sectionIn(each)?.getAttribute('data-status'))).toEqual(
        Array(3).fill('ready'),
      ),
    );
    expect(calls).toEqual([
      `${ENDPOINT}/api/product-faqs?page_url=${encodeURIComponent(PAGE)}&locale=en&count=5`,
      `${ENDPOINT}/api/product-faqs?page_url=${encodeURIComponent(PAGE)}&locale=en&count=3`,
    ]);
  });

  it.each([
    ['is being written', { status: 'generating', retry_after_seconds: 10 }],
    ['is not available', { status: 'not_available', faqs: [] }],
    ['is empty', { status: 'ready', faqs: [] }],
    ['is not one', { status: 'ready', faqs: 'none' }],
  ])('leave a list that %s to the components', async (_, given) => {
    reply = given;
    const element = placed();
    start(host).part.connect(element);
    await waitFor(() => expect(host.need).toHaveBeenCalledWith('faqs'));
    expect(sectionIn(element)?.getAttribute('data-status')).toBe('loading');
    expect(takePainted(element)?.shown).toBeUndefined();
  });

  it('leave a section to the components that was changed while they were on their way', async () => {
    let arrive: (list: unknown) => void = () => undefined;
    reply = new Promise((resolve) => {
      arrive = resolve;
    });
    const element = placed();
    const { part } = start(host);
    part.connect(element);
    await waitFor(() => expect(sectionIn(element)).toBeDefined());
    element.setAttribute('count', '1');
    part.update(element);
    expect(host.need).toHaveBeenCalledWith('faqs');
    arrive({ status: 'ready', faqs: FAQS });
    await new Promise((resolve) => setTimeout(resolve));
    expect(sectionIn(element)?.getAttribute('data-status')).toBe('loading');
  });

  it('are handed over with the time they came, once', async () => {
    const element = placed();
    start(host).part.connect(element);
    await waitFor(() => expect(host.need).toHaveBeenCalledWith('faqs'));
    const painted = takePainted(element);
    expect(painted?.shown).toEqual({ faqs: FAQS, at: expect.any(Number) });
    expect(takePainted(element)).toBeUndefined();
  });

  it.each(['pointerover', 'focusin', 'keydown', 'click'])(
    'bring the rest at once on %s',
    async (name) => {
      reply = new Promise(() => undefined);
      const element = placed();
      start(host).part.connect(element);
      await waitFor(() => expect(sectionIn(element)).toBeDefined());
      expect(host.need).not.toHaveBeenCalled();
      sectionIn(element)?.dispatchEvent(new Event(name, { bubbles: true }));
      expect(host.need).toHaveBeenCalledWith('faqs');
    },
  );

  it('go with their element, and with the script', async () => {
    reply = new Promise((_, reject) => {
      life.signal.addEventListener('abort', reject);
    });
    const [first, second] = [placed(), placed()];
    const { part } = start(host);
    part.connect(first);
    part.connect(second);
    await waitFor(() => expect(sectionIn(second)).toBeDefined());
    first.remove();
    part.disconnect(first);
    await waitFor(() => expect(first.shadowRoot?.childElementCount).toBe(0));
    life.abort();
    expect(second.shadowRoot?.childElementCount).toBe(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.need).not.toHaveBeenCalled();
  });
});
