import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { ATTACKS, SLOW_TEXTS } from './attacks';
import { Markdown } from './markdown';

const PAGE = 'https://shop.example/products/blue-jacket';
const ELEMENTS =
  'A BLOCKQUOTE BR CODE DIV EM HR LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR UL';
const ATTRIBUTES = 'class data-slot part dir href rel target start tabindex role';
/** What a careless renderer would make of some of the attacks. */
const UNSAFE = [
  '<img src="data:,x" onerror=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<img src="https://leak.example/pixel.png">',
  '<link rel=stylesheet href=https://leak.example/a>',
];
const SETS = ['xss-html', 'xss-markdown', 'exfil-leaks'];
const SetSchema = v.array(v.object({ payload: v.string() }));
const SETS_MS = 60_000;
const SLOW_MS = 200;

let fired: string[] = [];
let requested: string[] = [];
let container: HTMLElement;

beforeAll(() => {
  // Whatever would leave this page is stopped and counted.
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${location.origin.replace(/^http/, 'ws')}; form-action 'none'; base-uri 'none'`;
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', (event) => requested.push(event.blockedURI));
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    window[name] = (text?: unknown) => {
      fired.push(String(text));
      return null as never;
    };
  }
});

beforeEach(() => {
  fired = [];
  requested = [];
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => container.remove());

function show(texts: string[]): HTMLElement[] {
  const place = document.createElement('div');
  container.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once
        <Markdown key={index} text={text} pageUrl={PAGE} />
      )),
    ),
  );
  return [...place.querySelectorAll<HTMLElement>('*')];
}

function offences(elements: HTMLElement[]): string[] {
  return elements.flatMap((element) => {
    const attributes = element.getAttributeNames();
    const isOffence =
      !ELEMENTS.split(' ').includes(element.tagName) ||
      !attributes.every((name) => ATTRIBUTES.split(' ').includes(name)) ||
      (element instanceof HTMLAnchorElement && !isSafeAnchor(element));
    return isOffence ? [element.outerHTML] : [];
  });
}

function isSafeAnchor(anchor: HTMLAnchorElement): boolean {
  const url = new URL(anchor.href);
  const isForeign = url.protocol.startsWith('http') && url.host !== new URL(PAGE).host;
  return (
    ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) &&
    url.username === '' &&
    anchor.rel === 'noopener noreferrer nofollow ugc' &&
    anchor.textContent.trim() !== '' &&
    (!isForeign || anchor.textContent.toLowerCase().includes(url.host))
  );
}

/** Milliseconds to parse and show; the best of several, because the machine has other things to do. */
function timed(text: string): number {
  const before = performance.now();
  show([text]);
  return performance.now() - before;
}

async function patience() {
  await new Promise((resolve) => setTimeout(resolve, 150));
}

describe('Markdown in a browser', () => {
  it(
    'runs nothing, requests nothing and shows only allowed elements and links',
    async () => {
      const sets = await Promise.all(SETS.map((name) => commands.attackSet(name)));
      const more = v.parse(SetSchema, sets.flat()).map(({ payload }) => payload);
      expect(offences(show([...ATTACKS, ...more]))).toEqual([]);
      await patience();
      expect({ fired, requested }).toEqual({ fired: [], requested: [] });
    },
    SETS_MS,
  );

  it('would be seen to fail: an unsafe renderer fires and requests', async () => {
    const place = document.createElement('div');
    container.append(place);
    for (const html of UNSAFE) place.insertAdjacentHTML('beforeend', html);
    await patience();
    expect(fired).toEqual(['1', '1']);
    expect(requested.sort()).toEqual(['https://leak.example/a', 'https://leak.example/pixel.png']);
    expect(offences([...container.querySelectorAll<HTMLElement>('*')])).not.toEqual([]);
  });

  it.each(SLOW_TEXTS.map((text) => [text.slice(0, 24), text]))('is quick on %j', (_, text) => {
    expect(Math.min(timed(text), timed(text), timed(text))).toBeLessThan(SLOW_MS);
  });
});
