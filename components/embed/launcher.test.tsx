import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskButton } from '@/components/widget/ask-button';
import { ShelftalkProvider } from '@/components/widget/shelftalk-provider';
import { conversationName } from '@/lib/client/conversation/conversation-name';
import { ar } from '@/lib/client/labels/faq/ar';
import { de } from '@/lib/client/labels/faq/de';
import { en } from '@/lib/client/labels/faq/en';
import { he } from '@/lib/client/labels/faq/he';
import { nl } from '@/lib/client/labels/faq/nl';
import { start } from './launcher';
import type { Host } from './loader/part';

let life: AbortController;
let host: Host;

beforeEach(() => {
  life = new AbortController();
  host = {
    endpoint: 'https://faq.example',
    need: vi.fn(),
    report: vi.fn(),
    call: vi.fn(),
    life,
  };
});

afterEach(() => {
  life.abort();
  cleanup();
  localStorage.clear();
  document.documentElement.lang = '';
  document.body.replaceChildren();
});

function placed(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('shelftalk-chat');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

function buttonIn(element: Element) {
  return element.shadowRoot?.querySelector('button') ?? undefined;
}

describe('the launcher', () => {
  it('is the same button as the one of the React components', () => {
    const element = placed({ label: 'Talk to us', locale: 'en-GB', theme: 'dark' });
    start(host).part.connect(element);
    const { container } = render(
      <ShelftalkProvider endpoint="https://faq.example" locale="en-GB" theme="dark">
        <AskButton placement="floating">Talk to us</AskButton>
      </ShelftalkProvider>,
    );
    const own = element.shadowRoot?.querySelector('.st-root');
    expect(own?.isEqualNode(container.querySelector('.st-root'))).toBe(true);
  });

  it.each([
    ['de', de, 'ltr'],
    ['de-AT', de, 'ltr'],
    ['iw', he, 'rtl'],
    ['ar', ar, 'rtl'],
    ['tlh', en, 'ltr'],
    ['constructor', en, 'ltr'],
  ])('speaks the language of a page in %s', (lang, words, direction) => {
    document.documentElement.lang = lang;
    const element = placed();
    start(host).part.connect(element);
    expect(buttonIn(element)?.textContent).toBe(words.faqAskButton);
    expect(buttonIn(element)?.parentElement?.dir).toBe(direction);
  });

  it('follows a page that changes its language', async () => {
    const element = placed();
    start(host).part.connect(element);
    document.documentElement.lang = 'nl';
    await vi.waitFor(() => expect(buttonIn(element)?.textContent).toBe(nl.faqAskButton));
  });

  it('has the chat fetched when it is pointed at, and opened when it is pressed', () => {
    const element = placed();
    start(host).part.connect(element);
    expect(host.need).not.toHaveBeenCalled();
    buttonIn(element)?.dispatchEvent(new Event('pointerenter'));
    expect(host.need).toHaveBeenCalledOnce();
    expect(buttonIn(element)?.getAttribute('aria-busy')).toBe('false');
    buttonIn(element)?.click();
    expect(buttonIn(element)?.getAttribute('aria-busy')).toBe('true');
    expect(host.call).toHaveBeenCalledExactlyOnceWith(['open']);
  });

  it('has the chat fetched at the shopper’s first move, once', () => {
    start(host).part.connect(placed());
    document.dispatchEvent(new Event('scroll'));
    document.dispatchEvent(new Event('scroll'));
    expect(host.need).toHaveBeenCalledOnce();
  });

  it.each([
    { position: 'top-left' },
    { trigger: '#help' },
    { inline: '' },
    { theme: 'pink' },
    { locale: '!!' },
    { page_url: '/x' },
  ])('leaves %o to the chat', (attributes) => {
    const element = placed(attributes);
    start(host).part.connect(element);
    expect(host.need).toHaveBeenCalledOnce();
    expect(buttonIn(element)).toBeUndefined();
  });

  it('leaves a conversation that was begun to the chat', () => {
    localStorage.setItem(conversationName('https://faq.example'), '{}');
    start(host).part.connect(placed());
    expect(host.need).toHaveBeenCalledOnce();
  });

  it('stores nothing', () => {
    start(host).part.connect(placed());
    expect(localStorage.length).toBe(0);
  });

  it('is gone when the widget is destroyed', () => {
    const element = placed();
    start(host).part.connect(element);
    life.abort();
    expect(element.shadowRoot?.childElementCount).toBe(0);
  });

  it('is gone when its element was taken away, and back when it is put back', async () => {
    const element = placed();
    const { part } = start(host);
    part.connect(element);
    element.remove();
    part.disconnect(element);
    await vi.waitFor(() => expect(element.shadowRoot?.childElementCount).toBe(0));
    document.body.append(element);
    part.connect(element);
    expect(buttonIn(element)?.textContent).toBe(en.faqAskButton);
  });
});
