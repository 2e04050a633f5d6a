import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChatController } from '@/lib/client/chat-controller';
import type { ShelftalkEvent } from '@/lib/client/events';
import { ProductFaqs } from './product-faqs';
import { ShelftalkProvider } from './shelftalk-provider';

const PAGE = 'https://shop.example/products/blue-jacket';
const FAQS = [
  { faq_id: 11, question: 'Is it waterproof?' },
  { faq_id: 12, question: 'How do I wash it?' },
];

const ANSWERS = [{ faq_id: 11, question: 'Is it waterproof?', answer: 'Very.' }];

type Reply = { status?: number; body: unknown };
type Gateway = (url: URL) => Reply | Promise<Reply>;

const fetch = vi.fn();

function answerWith(gateway: Gateway) {
  fetch.mockImplementation(async (url: string) => {
    const { status = 200, body } = await gateway(new URL(url, 'http://localhost'));
    return new Response(JSON.stringify(body), { status });
  });
}

function problem(status: number, code: string): Reply {
  return { status, body: { type: 'about:blank', title: 'x', status, code, request_id: 'r-9' } };
}

function ready(url: URL): Reply {
  const id = Number(url.pathname.split('/')[3]);
  if (!id) return { body: { status: 'ready', faqs: FAQS } };
  const question = FAQS.find((faq) => faq.faq_id === id)?.question ?? '';
  return {
    body: {
      faq_id: id,
      question,
      answer: `Answer **${id}** in ${url.searchParams.get('locale')}.`,
    },
  };
}

function calls(part: string): string[] {
  return fetch.mock.calls.map(([url]) => String(url)).filter((url) => url.includes(part));
}

function question(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetch);
  answerWith(ready);
});

afterEach(() => {
  cleanup();
  fetch.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.documentElement.removeAttribute('lang');
});

describe('the list', () => {
  it('shows each question as a heading with a closed button, after one request and nothing kept', async () => {
    render(<ProductFaqs pageUrl={PAGE} />);
    const button = await screen.findByRole('button', { name: 'Is it waterproof?' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.getByRole('heading', { level: 2, name: 'Questions about this product' }),
    ).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });

  it('asks for nothing when a server has read the questions', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialFaqsAt={Date.now()} />);
    expect(question('How do I wash it?')).toBeVisible();
    await act(async () => undefined);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('does not take one page’s questions for another’s', async () => {
    const other = { faq_id: 99, question: 'Is it for cats?' };
    answerWith((url) =>
      url.searchParams.get('page_url') === PAGE
        ? ready(url)
        : { body: { status: 'ready', faqs: [other] } },
    );
    const { rerender } = render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    rerender(<ProductFaqs pageUrl="https://shop.example/products/cat-bed" initialFaqs={FAQS} />);
    expect(await screen.findByRole('button', { name: 'Is it for cats?' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Is it waterproof?' })).not.toBeInTheDocument();
  });

  it('leaves only the box to ask when there are no questions', async () => {
    answerWith(() => ({ body: { status: 'not_available', faqs: [] } }));
    render(<ProductFaqs pageUrl={PAGE} />);
    expect(await screen.findByRole('heading', { name: 'Ask about this product' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Ask about this product' })).toBeVisible();
  });

  it('says that a list could not be loaded, and loads it on demand', async () => {
    answerWith(() => problem(500, 'internal'));
    render(<ProductFaqs pageUrl={PAGE} />);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText('We could not load the questions.', { selector: 'p' })).toBeVisible();
    answerWith(ready);
    await userEvent.click(retry);
    expect(await screen.findByRole('button', { name: 'Is it waterproof?' })).toBeVisible();
  });

  it('polls while questions are made, at the pace it is asked to', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    answerWith(() => ({ status: 202, body: { status: 'generating', retry_after_seconds: 10 } }));
    render(<ProductFaqs pageUrl={PAGE} />);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    await act(() => vi.advanceTimersByTimeAsync(9_500));
    expect(fetch).toHaveBeenCalledTimes(1);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(fetch).toHaveBeenCalledTimes(2);
    answerWith(ready);
    await act(() => vi.advanceTimersByTimeAsync(20_500));
    expect(question('Is it waterproof?')).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('gives up after two minutes and keeps the box to ask', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    answerWith(() => ({ status: 202, body: { status: 'generating', retry_after_seconds: 30 } }));
    const { container } = render(<ProductFaqs pageUrl={PAGE} />);
    await act(() => vi.advanceTimersByTimeAsync(1_000_000));
    expect(fetch).toHaveBeenCalledTimes(5);
    expect(container.querySelector('[data-status]')).toHaveAttribute('data-status', 'given_up');
    expect(screen.getByRole('textbox')).toBeVisible();
    expect(screen.queryByText(/Preparing/)).not.toBeInTheDocument();
  });

  it('does not poll behind a hidden tab', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    answerWith(() => ({ status: 202, body: { status: 'generating', retry_after_seconds: 10 } }));
    render(<ProductFaqs pageUrl={PAGE} />);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    window.dispatchEvent(new Event('visibilitychange'));
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(fetch).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

describe('a question', () => {
  it('asks for its answer on first expand, once', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    const button = question('Is it waterproof?');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const region = screen.getByRole('region', { name: 'Is it waterproof?' });
    expect(await within(region).findByText('11')).toBeVisible();
    expect(button.getAttribute('aria-controls')).toBe(region.id);
    await userEvent.click(button);
    await userEvent.click(button);
    expect(calls('/product-faqs/11')).toHaveLength(1);
    expect(calls('/product-faqs/12')).toHaveLength(0);
  });

  it.each([
    ['focus reaches it', (button: HTMLElement) => act(() => button.focus())],
    ['a finger touches it', (button: HTMLElement) => fireEvent.pointerDown(button)],
    ['a pointer rests on it', (button: HTMLElement) => fireEvent.pointerEnter(button)],
  ])('prefetches its answer when %s', async (_name, act) => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await act(question('How do I wash it?'));
    await waitFor(() => expect(calls('/product-faqs/12')).toHaveLength(1));
    await userEvent.click(question('How do I wash it?'));
    expect(calls('/product-faqs/12')).toHaveLength(1);
  });

  it('does not prefetch for a pointer that only passes', async () => {
    vi.useFakeTimers();
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    fireEvent.pointerEnter(question('How do I wash it?'));
    vi.advanceTimersByTime(40);
    fireEvent.pointerLeave(question('How do I wash it?'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks no second time for a pointer that has pressed before it rested', async () => {
    vi.useFakeTimers();
    answerWith(() => problem(504, 'upstream_timeout'));
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    fireEvent.pointerEnter(question('How do I wash it?'));
    fireEvent.pointerDown(question('How do I wash it?'));
    fireEvent.click(question('How do I wash it?'));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(calls('/product-faqs/12')).toHaveLength(1);
  });

  it('shows late and out-of-order answers under their own questions', async () => {
    const waiting = new Map<string, () => void>();
    answerWith(async (url) => {
      await new Promise<void>((resolve) => waiting.set(url.pathname, resolve));
      return ready(url);
    });
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await userEvent.click(question('Is it waterproof?'));
    await userEvent.click(question('How do I wash it?'));
    const first = screen.getByRole('region', { name: 'Is it waterproof?' });
    const second = screen.getByRole('region', { name: 'How do I wash it?' });
    await act(async () => waiting.get('/api/product-faqs/12')?.());
    expect(await within(second).findByText('12')).toBeVisible();
    expect(within(first).getByText('Loading the answer…')).toBeInTheDocument();
    await act(async () => waiting.get('/api/product-faqs/11')?.());
    expect(await within(first).findByText('11')).toBeVisible();
  });

  it('says what went wrong inside its panel and keeps focus through a retry', async () => {
    answerWith(() => problem(504, 'upstream_timeout'));
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await userEvent.click(question('Is it waterproof?'));
    const region = screen.getByRole('region', { name: 'Is it waterproof?' });
    const retry = await within(region).findByRole('button', { name: 'Try again' });
    const words = 'The answer is taking too long. Please try again.';
    expect(within(region).getByText(words)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(words);
    answerWith(ready);
    await userEvent.click(retry);
    expect(await within(region).findByText('11')).toBeVisible();
    await waitFor(() => expect(region).toHaveFocus());
  });

  it('says nothing of what failed ahead of the click, which asks again', async () => {
    answerWith(() => problem(504, 'upstream_timeout'));
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    act(() => question('Is it waterproof?').focus());
    await waitFor(() => expect(calls('/product-faqs/11')).toHaveLength(1));
    await act(async () => undefined);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    answerWith(ready);
    await userEvent.click(question('Is it waterproof?'));
    expect(await screen.findByText('11')).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers no retry for a question that is gone', async () => {
    answerWith(() => problem(404, 'faq_not_found'));
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await userEvent.click(question('Is it waterproof?'));
    expect(await screen.findByText(/no longer here/, { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('shows no answer to another question that has its id by now, and finds its own again', async () => {
    const own = { faq_id: 21, question: 'Is it waterproof?' };
    const renewed = [{ faq_id: 11, question: 'Is it for cats?' }, own];
    answerWith((url) => {
      const id = Number(url.pathname.split('/')[3]);
      const faq = renewed.find(({ faq_id }) => faq_id === id);
      return {
        body: faq ? { ...faq, answer: `Words of ${id}.` } : { status: 'ready', faqs: renewed },
      };
    });
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await userEvent.click(question('Is it waterproof?'));
    const words = await screen.findByText('Words of 21.');
    expect(words).toBeVisible();
    expect(screen.getByRole('region', { name: 'Is it waterproof?' })).toContainElement(words);
    expect(question('Is it waterproof?')).toHaveFocus();
    expect(question('Is it for cats?')).toHaveAttribute('aria-expanded', 'false');
    expect(calls('/product-faqs?')).toHaveLength(1);
  });

  it('says that it is gone when the list written anew is without it', async () => {
    const renewed = [{ faq_id: 11, question: 'Is it for cats?' }];
    let isKnown = false;
    answerWith(({ pathname }) => {
      if (!/\d$/.test(pathname)) return { body: { status: 'ready', faqs: renewed } };
      return isKnown
        ? { body: { ...renewed[0], answer: 'For all.' } }
        : problem(404, 'faq_not_found');
    });
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    await userEvent.click(question('Is it waterproof?'));
    expect(await screen.findByRole('button', { name: 'Is it for cats?' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    const words = 'This question is no longer here. You can still ask it yourself.';
    expect(await screen.findByText(words, { selector: 'p' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(words);
    expect(calls('/product-faqs?')).toHaveLength(1);
    isKnown = true;
    await userEvent.click(question('Is it for cats?'));
    expect(await screen.findByText('For all.')).toBeVisible();
  });

  it('opens and takes focus when the address names it', async () => {
    history.replaceState(null, '', '/#faq-12');
    render(<ProductFaqs pageUrl={PAGE} />);
    const button = await screen.findByRole('button', { name: 'How do I wash it?' });
    await waitFor(() => expect(button).toHaveFocus());
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(question('Is it waterproof?')).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens and takes focus each time the address comes to name it', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />);
    const button = question('How do I wash it?');
    for (let time = 0; time < 2; time += 1) {
      act(() => {
        location.hash = '#faq-12';
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      });
      await waitFor(() => expect(button).toHaveFocus());
      expect(button).toHaveAttribute('aria-expanded', 'true');
      await userEvent.click(button);
      button.blur();
    }
  });

  it('is a landmark only while it is open', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} />);
    const closed = { name: 'Is it waterproof?', hidden: true };
    expect(screen.queryByRole('region', closed)).not.toBeInTheDocument();
    await userEvent.click(question('Is it waterproof?'));
    expect(screen.getByRole('region', { name: 'Is it waterproof?' })).toBeVisible();
  });

  it('keeps ids unique when a product is shown twice', async () => {
    const { container } = render(
      <>
        <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />
        <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toContain('faq-11');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('languages', () => {
  it('follows <html lang>, words and questions alike', async () => {
    document.documentElement.lang = 'de';
    render(<ProductFaqs pageUrl={PAGE} />);
    expect(await screen.findByRole('heading', { name: 'Fragen zu diesem Produkt' })).toBeVisible();
    expect(calls('locale=de')).toHaveLength(1);
    document.documentElement.lang = 'ar';
    expect(await screen.findByRole('heading', { name: 'أسئلة عن هذا المنتج' })).toBeVisible();
    expect(calls('locale=ar')).toHaveLength(1);
    expect(document.querySelector('.st-root')).toHaveAttribute('dir', 'rtl');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('marks questions and answers that come in another language than the words around them', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={ANSWERS} locale="fi" />);
    expect(document.querySelector('.st-root')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Is it waterproof?')).toHaveAttribute('lang', 'fi');
    await userEvent.click(question('Is it waterproof?'));
    expect(screen.getByText('Very.').closest('[lang]')).toHaveAttribute('lang', 'fi');
  });

  it('fetches open answers again in the new language', async () => {
    const view = (locale: string) => (
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} locale={locale} />
    );
    const { rerender } = render(view('en'));
    await userEvent.click(question('Is it waterproof?'));
    expect(await screen.findByText(/in en\./)).toBeVisible();
    rerender(view('fr'));
    expect(await screen.findByText(/in fr\./)).toBeVisible();
  });

  it('takes the host’s own words, and new ones', async () => {
    const { rerender } = render(
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} labels={{ faqAskSubmit: 'Go' }} />,
    );
    expect(screen.getByRole('button', { name: 'Go' })).toBeVisible();
    rerender(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} labels={{ faqAskSubmit: 'Off' }} />);
    expect(screen.getByRole('button', { name: 'Off' })).toBeVisible();
  });
});

describe('ways on', () => {
  it('takes a question of one’s own to the chat, and keeps it until it is there', async () => {
    const chat = createChatController();
    render(
      <ShelftalkProvider chat={chat} pageUrl={PAGE}>
        <ProductFaqs initialFaqs={FAQS} />
      </ShelftalkProvider>,
    );
    const box = screen.getByRole('textbox', { name: 'Ask about this product' });
    await userEvent.type(box, '  Does it run small? {Enter}');
    expect(screen.getByRole('button', { name: 'Ask' })).toHaveAttribute('aria-busy', 'true');
    await userEvent.type(box, '{Enter}');
    expect(box).toHaveValue('  Does it run small? ');
    act(() => expect(chat.takeRequests()).toEqual([{ ask: 'Does it run small?' }]));
    expect(box).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Ask' })).toHaveAttribute('aria-busy', 'false');
  });

  it('gives the words back when the chat cannot be loaded', async () => {
    const chat = createChatController();
    render(
      <ShelftalkProvider chat={chat} pageUrl={PAGE}>
        <ProductFaqs initialFaqs={FAQS} />
      </ShelftalkProvider>,
    );
    const box = screen.getByRole('textbox');
    await userEvent.type(box, 'Does it run small?{Enter}');
    act(() => chat.reportLoadFailure());
    expect(screen.getByRole('alert')).toHaveTextContent('The chat could not be opened.');
    expect(box).toHaveValue('Does it run small?');
  });

  it('does not send half a word while it is being composed', () => {
    const chat = createChatController();
    render(
      <ShelftalkProvider chat={chat} pageUrl={PAGE}>
        <ProductFaqs initialFaqs={FAQS} />
      </ShelftalkProvider>,
    );
    const box = screen.getByRole('textbox');
    expect(fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 })).toBe(false);
    expect(fireEvent.keyDown(box, { key: 'Enter', isComposing: true })).toBe(false);
    expect(fireEvent.keyDown(box, { key: 'Enter', keyCode: 13 })).toBe(true);
  });

  it('follows up with the question and its answer', async () => {
    const chat = createChatController();
    render(
      <ShelftalkProvider chat={chat} pageUrl={PAGE}>
        <ProductFaqs initialFaqs={FAQS} />
      </ShelftalkProvider>,
    );
    await userEvent.click(question('Is it waterproof?'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ask a follow-up: Is it waterproof?' }),
    );
    expect(chat.getState().request?.open).toEqual({
      followUp: {
        faq_id: 11,
        question: 'Is it waterproof?',
        answer: 'Answer **11** in en.',
        page_url: PAGE,
      },
    });
  });
});

describe('events', () => {
  it('tells the host and its data layer what happened, each thing once', async () => {
    const events: ShelftalkEvent[] = [];
    const dataLayer: unknown[] = [];
    render(
      <ProductFaqs pageUrl={PAGE} onEvent={(event) => events.push(event)} dataLayer={dataLayer} />,
    );
    const button = await screen.findByRole('button', { name: 'Is it waterproof?' });
    await userEvent.click(button);
    await screen.findByText('11');
    await userEvent.click(button);
    await userEvent.click(button);
    expect(events.map(({ name }) => name)).toEqual([
      'faqs:shown',
      'faq:expanded',
      'faq:answered',
      'faq:expanded',
    ]);
    expect(events[1]).toMatchObject({ faq_id: 11, page_url: PAGE, locale: 'en' });
    expect(dataLayer).toHaveLength(events.length);
    expect(dataLayer[0]).toEqual({ event: 'shelftalk', shelftalk: events[0] });
  });

  it('counts “not helpful” at once, then asks why', async () => {
    const events: ShelftalkEvent[] = [];
    render(
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} onEvent={(event) => events.push(event)} />,
    );
    await userEvent.click(question('Is it waterproof?'));
    const not = await screen.findByRole('button', { name: 'Not helpful' });
    await userEvent.click(not);
    await userEvent.click(screen.getByRole('button', { name: 'Something is missing' }));
    const feedback = events.filter(({ name }) => name === 'feedback:given');
    expect(feedback).toMatchObject([
      { subject: 'faq', is_helpful: false, faq_id: 11, page_url: PAGE },
      { subject: 'faq', is_helpful: false, faq_id: 11, reason: 'incomplete' },
    ]);
    expect(not).toHaveAttribute('aria-pressed', 'true');
    expect(not).toHaveFocus();
    expect(screen.getByText('Thank you for telling us.', { selector: 'p' })).toBeVisible();
  });

  it('tells which link of an answer was followed', async () => {
    const onEvent = vi.fn<(event: ShelftalkEvent) => void>();
    const answers = ANSWERS.map((one) => ({ ...one, answer: '[care](https://shop.example/c)' }));
    render(
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={answers} onEvent={onEvent} />,
    );
    await userEvent.click(question('Is it waterproof?'));
    const link = screen.getByRole('link', { name: 'care' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(onEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'link:clicked',
        href: 'https://shop.example/c',
        place: 'faq',
        page_url: PAGE,
      }),
    );
  });

  it('tells once that there are no questions', async () => {
    answerWith(() => ({ body: { status: 'not_available', faqs: [] } }));
    const onEvent = vi.fn<(event: ShelftalkEvent) => void>();
    render(<ProductFaqs pageUrl={PAGE} onEvent={onEvent} />);
    await screen.findByRole('heading', { name: 'Ask about this product' });
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      expect.objectContaining({ name: 'faqs:empty', page_url: PAGE, locale: 'en' }),
    ]);
  });

  it('tells failures with their cause and request id', async () => {
    const events: ShelftalkEvent[] = [];
    answerWith(() => problem(500, 'internal'));
    render(<ProductFaqs pageUrl={PAGE} onEvent={(event) => events.push(event)} />);
    await screen.findByRole('button', { name: 'Try again' });
    expect(events).toMatchObject([
      { name: 'faqs:failed', kind: 'problem', code: 'internal', request_id: 'r-9' },
    ]);
  });
});

describe('on a server', () => {
  const ANSWER = { faq_id: 11, question: 'Is it waterproof?', answer: 'Yes, **fully** </script>.' };

  it('puts questions and known answers into the HTML', () => {
    const html = renderToString(
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={[ANSWER]} />,
    );
    expect(html).toContain('How do I wash it?');
    expect(html).toContain('<strong>fully</strong>');
    expect(html).toContain('id="faq-11"');
    expect(html).not.toContain('application/ld+json');
    expect(html).not.toContain('style=');
  });

  it('describes only the answers that are there to search engines, escaped', () => {
    const html = renderToString(
      <ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={[ANSWER]} jsonLd />,
    );
    const json = html.match(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Is it waterproof?',
          acceptedAnswer: { '@type': 'Answer', text: 'Yes, fully </script>.' },
        },
      ],
    });
    expect(json).not.toContain('<');
  });

  it('shows a known answer without a request', async () => {
    render(<ProductFaqs pageUrl={PAGE} initialFaqs={FAQS} initialAnswers={[ANSWER]} />);
    await userEvent.click(question('Is it waterproof?'));
    expect(screen.getByText('fully')).toBeVisible();
    expect(fetch).not.toHaveBeenCalled();
  });
});
