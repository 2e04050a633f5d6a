import '@/components/ui/tokens.css';
import '@/components/ui/markdown/markdown.css';
import '@/components/ui/feedback.css';
import '@/components/faq/faq.css';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ProductFaqs } from './product-faqs';

const PAGE = 'https://shop.example/products/blue-jacket';
const FAQS = [
  { faq_id: 11, question: 'Is it waterproof?' },
  {
    faq_id: 12,
    question: 'Does the hood fit over a helmet, and can it be stowed away when it is not needed?',
  },
  { faq_id: 13, question: 'How do I wash it?' },
];
const ANSWERS = FAQS.map((faq) => ({ ...faq, answer: `Answer to ${faq.faq_id}, with care.` }));

type Reply = { status?: number; body: unknown };
const fetch = vi.fn();

/** A reply that waits for `gate` comes when `release` is called. */
function closedGate() {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { gate, release };
}

function answerWith(gateway: (url: URL) => Reply | Promise<Reply>) {
  fetch.mockImplementation(async (url: string) => {
    const { status = 200, body } = await gateway(new URL(url, location.href));
    return new Response(JSON.stringify(body), { status });
  });
}

function ready(url: URL): Reply {
  const id = Number(url.pathname.split('/')[3]);
  return id
    ? { body: ANSWERS.find(({ faq_id }) => faq_id === id) }
    : { body: { status: 'ready', faqs: FAQS } };
}

/** Everything that moved without the visitor's doing, as the browser's own metric counts it. */
function watchShifts(): () => number {
  let total = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) total += value;
    }
  });
  observer.observe({ type: 'layout-shift' });
  return () => total;
}

function frames(count: number): Promise<void> {
  return count === 0
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => frames(count - 1).then(resolve)));
}

const panelOf = (name: string) => {
  const id = screen.getByRole('button', { name }).getAttribute('aria-controls');
  return document.getElementById(id ?? '');
};

beforeEach(() => {
  vi.stubGlobal('fetch', fetch);
  answerWith(ready);
});

afterEach(() => {
  cleanup();
  fetch.mockReset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname);
  document.body.replaceChildren();
});

describe('a closed panel', () => {
  it('is found by the browser once its answer is there, and opens when it is', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS.slice(0, 1)} />);
    const panel = panelOf('Is it waterproof?');
    await waitFor(() => expect(panel).toHaveAttribute('hidden', 'until-found'));
    expect(panelOf('How do I wash it?')).toHaveAttribute('hidden', '');
    expect(panel?.getBoundingClientRect().height).toBe(0);
    act(() => {
      panel?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    expect(screen.getByRole('button', { name: 'Is it waterproof?' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(panel).not.toHaveAttribute('hidden');
  });

  it('is closed for the keyboard too', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />);
    await waitFor(() => expect(panelOf('Is it waterproof?')).toHaveAttribute('hidden'));
    screen.getByRole('button', { name: 'Is it waterproof?' }).focus();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: /^Does the hood/ })).toHaveFocus();
  });

  it('opens by Enter and Space, its controls next in order, and closes again', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />);
    const button = screen.getByRole('button', { name: 'Is it waterproof?' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Tab}');
    expect(
      screen.getByRole('button', { name: 'Ask a follow-up: Is it waterproof?' }),
    ).toHaveFocus();
    button.focus();
    await userEvent.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() =>
      expect(panelOf('Is it waterproof?')).toHaveAttribute('hidden', 'until-found'),
    );
  });

  it('stays open when it is opened again while it closes', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />);
    const button = screen.getByRole('button', { name: 'Is it waterproof?' });
    const panel = panelOf('Is it waterproof?');
    act(() => button.click());
    await waitFor(() => expect(panel?.getAnimations()).toHaveLength(0));
    act(() => button.click());
    await frames(2);
    expect(panel?.getAnimations().length).toBeGreaterThan(0);
    act(() => button.click());
    await Promise.all((panel?.getAnimations() ?? []).map(({ finished }) => finished));
    await frames(2);
    expect(panel).not.toHaveAttribute('hidden');
    expect(panel?.getBoundingClientRect().height).toBeGreaterThan(60);
  });
});

describe('layout', () => {
  const below = () => document.querySelector('#below')?.getBoundingClientRect().top;

  it.each([
    ['questions', ready],
    ['fewer questions', () => ({ body: { status: 'ready', faqs: FAQS.slice(0, 1) } })],
    ['none', () => ({ body: { status: 'not_available', faqs: [] } })],
    ['a failure', () => ({ status: 500, body: {} })],
  ])('moves nothing when the placeholder makes way for %s', async (_name, gateway) => {
    await page.viewport(800, 900);
    const { gate, release } = closedGate();
    answerWith(async (url) => {
      await gate;
      return gateway(url);
    });
    render(
      <>
        <ProductFaqs pageUrl={PAGE} />
        <p id="below">Reviews</p>
      </>,
    );
    await frames(3);
    const shifts = watchShifts();
    const top = below();
    release();
    await waitFor(() =>
      expect(document.querySelector('[data-status]')).not.toHaveAttribute('data-status', 'loading'),
    );
    await frames(5);
    expect(below()).toBe(top);
    expect(shifts()).toBe(0);
  });

  it('moves nothing when questions are ready at last', async () => {
    await page.viewport(800, 900);
    answerWith(() => ({ status: 202, body: { status: 'generating', retry_after_seconds: 1 } }));
    render(
      <>
        <ProductFaqs pageUrl={PAGE} count={3} />
        <p id="below">Reviews</p>
      </>,
    );
    await screen.findByText('Preparing questions about this product…');
    await frames(3);
    const shifts = watchShifts();
    const top = below();
    answerWith(ready);
    await screen.findByRole('button', { name: 'Is it waterproof?' }, { timeout: 5000 });
    await frames(5);
    expect(below()).toBe(top);
    expect(shifts()).toBe(0);
  });

  it.each([
    ['a short answer', () => ({ body: { ...FAQS[0], answer: 'Yes.' } })],
    ['a long answer', () => ({ body: { ...FAQS[0], answer: 'Word after word. '.repeat(45) } })],
    ['a failure', () => ({ status: 500, body: {} })],
  ])('lets %s that comes late take its own height without a jump', async (_name, gateway) => {
    await page.viewport(800, 1200);
    const { gate, release } = closedGate();
    answerWith(async () => {
      await gate;
      return gateway();
    });
    render(
      <>
        <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />
        <p id="below">Reviews</p>
      </>,
    );
    const panel = panelOf('Is it waterproof?');
    act(() => screen.getByRole('button', { name: 'Is it waterproof?' }).click());
    await frames(2);
    await Promise.all((panel?.getAnimations() ?? []).map(({ finished }) => finished));
    const later = performance.now() + 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => later);
    const waiting = panel?.offsetHeight ?? 0;
    const top = below() ?? 0;
    const shifts = watchShifts();
    release();
    await waitFor(() => expect(panel).toHaveAttribute('aria-busy', 'false'));
    expect(Math.abs((below() ?? 0) - top)).toBeLessThan(10);
    const content = panel?.querySelector('[data-slot="faq-answer"], [data-slot="faq-failure"]');
    const room = content?.parentElement;
    await waitFor(() => expect(room?.style.blockSize).toBe(''), { timeout: 10_000 });
    await frames(5);
    expect(shifts()).toBe(0);
    const gain = (panel?.offsetHeight ?? 0) - waiting;
    expect(Math.abs(gain)).toBeGreaterThan(20);
    expect(Math.abs((below() ?? 0) - top - gain)).toBeLessThan(1);
  });

  it('lets the shopper’s next act end the unfolding', async () => {
    await page.viewport(800, 1200);
    const { gate, release } = closedGate();
    answerWith(async () => {
      await gate;
      return { body: { ...FAQS[0], answer: 'Word after word. '.repeat(200) } };
    });
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    const panel = panelOf('Is it waterproof?');
    act(() => screen.getByRole('button', { name: 'Is it waterproof?' }).click());
    await frames(2);
    const later = performance.now() + 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => later);
    release();
    const answer = await screen.findByText(/^Word after word/);
    const room = answer.closest('[data-slot="faq-answer"]')?.parentElement;
    await waitFor(() => expect(room?.style.blockSize).not.toBe(''));
    await userEvent.keyboard('{Shift}');
    expect(room?.style.blockSize).toBe('');
    await waitFor(() =>
      expect(panel?.offsetHeight).toBeGreaterThan(answer.getBoundingClientRect().height),
    );
  });

  it('gives the room back once the shopper acts', async () => {
    answerWith(() => ({ body: { status: 'not_available', faqs: [] } }));
    render(<ProductFaqs pageUrl={PAGE} />);
    const box = await screen.findByRole('textbox');
    const section = document.querySelector('section');
    const before = section?.getBoundingClientRect().height ?? 0;
    await userEvent.click(box);
    expect(section?.getBoundingClientRect().height).toBeLessThan(before);
  });

  it.each([320, 768, 1280])('fits %i px with words and tables that never break', async (width) => {
    await page.viewport(width, 800);
    const question = `${'Donaudampfschifffahrt'.repeat(8)}?`;
    render(
      <ProductFaqs
        pageUrl={PAGE}
        initialFaqs={[{ faq_id: 1, question }]}
        initialAnswers={[
          {
            faq_id: 1,
            question,
            answer: `https://x.example/${'a'.repeat(400)}\n\n| ${'Brustumfang | '.repeat(9)}\n${'|---'.repeat(9)}|\n| ${'98 cm | '.repeat(9)}`,
          },
        ]}
      />,
    );
    act(() => screen.getByRole('button', { name: /^Donau/ }).click());
    await frames(2);
    // While it opens, the panel is clipped.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const table = screen.getByRole('table').parentElement?.getBoundingClientRect();
    expect(table?.right).toBeLessThanOrEqual(width);
  });

  it.each([
    ['0.7', 50],
    ['1', 60],
    ['1.3', 70],
  ])('gives a question its room at density %s', async (density, least) => {
    answerWith(ready);
    document.documentElement.style.setProperty('--shelftalk-density', density);
    render(<ProductFaqs pageUrl={PAGE} />);
    const question = await screen.findByRole('button', { name: 'Is it waterproof?' });
    const height = question.getBoundingClientRect().height;
    document.documentElement.style.removeProperty('--shelftalk-density');
    expect(height).toBeGreaterThanOrEqual(least - 1);
    expect(height).toBeLessThan(least + 1);
  });

  it('offers targets of 24 px and more', async () => {
    await page.viewport(320, 800);
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />);
    act(() => screen.getByRole('button', { name: 'Is it waterproof?' }).click());
    await frames(2);
    const sizes = screen.getAllByRole('button').map((button) => button.getBoundingClientRect());
    expect(sizes.length).toBeGreaterThan(5);
    for (const { width, height } of sizes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('polling', () => {
  it('waits until somebody can see the section', async () => {
    await page.viewport(800, 600);
    answerWith(() => ({ status: 202, body: { status: 'generating', retry_after_seconds: 1 } }));
    const spacer = document.createElement('div');
    spacer.style.blockSize = '4000px';
    document.body.append(spacer);
    render(<ProductFaqs pageUrl={PAGE} />);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    const quietUntil = performance.now() + 2500;
    await waitFor(() => expect(performance.now()).toBeGreaterThan(quietUntil), { timeout: 4000 });
    expect(fetch).toHaveBeenCalledTimes(1);
    document.querySelector('section')?.scrollIntoView();
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2), { timeout: 4000 });
  });
});

describe('in a shadow root', () => {
  it('opens, focuses and brings into view the question the address names', async () => {
    history.replaceState(null, '', '#faq-12');
    const host = document.createElement('div');
    host.style.paddingBlock = '3000px';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const mount = document.createElement('div');
    root.append(mount);
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />, {
      container: mount,
    });
    await waitFor(() => expect(root.activeElement).toHaveAttribute('aria-expanded', 'true'));
    expect(root.activeElement).toHaveTextContent(/^Does the hood/);
    expect(root.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    const { top = -1 } = root.activeElement?.getBoundingClientRect() ?? {};
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
  });

  it('puts focus on the answer that a retry brought', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const mount = document.createElement('div');
    root.append(mount);
    answerWith(() => ({ status: 500, body: {} }));
    const view = within(
      render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />, { container: mount }).container,
    );
    act(() => view.getByRole('button', { name: 'Is it waterproof?' }).click());
    const retry = await view.findByRole('button', { name: 'Try again' });
    act(() => retry.focus());
    answerWith(ready);
    act(() => retry.click());
    await view.findByText('Answer to 11, with care.');
    await waitFor(() => expect(root.activeElement).toHaveAttribute('data-slot', 'faq-panel'));
  });
});

describe('a list that is loaded again', () => {
  it('leaves the focus at its heading, where its questions come', async () => {
    answerWith(() => ({ status: 500, body: {} }));
    render(<ProductFaqs pageUrl={PAGE} />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    act(() => retry.focus());
    answerWith(ready);
    act(() => retry.click());
    await screen.findByRole('button', { name: 'Is it waterproof?' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'Is it waterproof?' })).toHaveFocus();
  });
});

describe('on paper', () => {
  it('shows the answers that are there and none of the controls', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS.slice(0, 1)} />);
    await waitFor(() =>
      expect(panelOf('Is it waterproof?')).toHaveAttribute('hidden', 'until-found'),
    );
    const answer = screen.getByText('Answer to 11, with care.');
    expect(answer.checkVisibility({ opacityProperty: true })).toBe(false);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await frames(2);
    await waitFor(() => expect(answer.checkVisibility({ opacityProperty: true })).toBe(true));
    expect(answer.getBoundingClientRect().height).toBeGreaterThan(10);
    expect(screen.getByRole('textbox', { hidden: true }).checkVisibility()).toBe(false);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe('hydration', () => {
  it('takes over the server’s HTML without a word, and asks in the page’s language once', async () => {
    document.documentElement.lang = 'de';
    const onRecoverableError = vi.fn();
    const consoleError = vi.spyOn(console, 'error');
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(<ProductFaqs pageUrl={PAGE} />);
    const root = hydrateRoot(host, <ProductFaqs pageUrl={PAGE} />, { onRecoverableError });
    await screen.findByRole('heading', { name: 'Fragen zu diesem Produkt' });
    await screen.findByRole('button', { name: 'Is it waterproof?' });
    expect(
      fetch.mock.calls.map(([url]) => new URL(url, location.href).searchParams.get('locale')),
    ).toEqual(['de']);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(consoleError).not.toHaveBeenCalled();
    act(() => root.unmount());
    document.documentElement.lang = 'en';
  });

  it('closes the answers in it without the attribute that a reset may make final', async () => {
    const list = (
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS.slice(0, 1)} />
    );
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(list);
    expect(panelOf('Is it waterproof?')).not.toHaveAttribute('hidden');
    expect(panelOf('Is it waterproof?')).not.toBeVisible();
    expect(panelOf('How do I wash it?')).toHaveAttribute('hidden');
    const root = hydrateRoot(host, list);
    await waitFor(() =>
      expect(panelOf('Is it waterproof?')).toHaveAttribute('hidden', 'until-found'),
    );
    expect(panelOf('Is it waterproof?')).not.toHaveAttribute('data-unopened');
    act(() => root.unmount());
  });
});
