import '@/components/ui/tokens.css';
import '@/components/ui/markdown/markdown.css';
import '@/components/ui/feedback.css';
import './answer.css';
import './chat.css';
import './chat-menu.css';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskButton, type ShelftalkEvent, ShelftalkProvider } from '@/components/widget/index';
import { createChatController, type OpenChat } from '@/lib/client/chat-controller';

const PAGE = 'https://shop.example/products/blue-jacket';
const FAQS = [
  { faq_id: 1, question: 'Is it waterproof?' },
  { faq_id: 2, question: 'How do I wash it?' },
];
const PARAGRAPHS = 'Word after word. '.repeat(60);

type Sent = { query_text: string; thread_id?: string; faq_id?: number; page_url?: string };
type Reply = { status?: number; body: unknown };

const fetch = vi.fn();
let sent: Sent[] = [];
let reply: (message: Sent) => Reply | Promise<Reply>;
let events: ShelftalkEvent[] = [];
let hangUp = new AbortController();

beforeEach(async () => {
  hangUp = new AbortController();
  await page.viewport(1280, 800);
  localStorage.clear();
  sent = [];
  events = [];
  reply = ({ query_text }) => ({ body: { result_text: `re: ${query_text}`, thread_id: 't' } });
  fetch.mockImplementation(async (url: string, init?: RequestInit) => {
    const { pathname } = new URL(url, location.href);
    const id = Number(pathname.split('/')[3]);
    const faq = FAQS.find(({ faq_id }) => faq_id === id);
    if (faq) return Response.json({ ...faq, answer: `Answer ${id}` });
    if (!pathname.endsWith('send_message')) return Response.json({ status: 'ready', faqs: FAQS });
    const message: Sent = JSON.parse(String(init?.body));
    sent.push(message);
    const { status = 200, body } = await Promise.race([
      reply(message),
      abortion(init?.signal),
      abortion(hangUp.signal),
    ]);
    return Response.json(body, { status });
  });
  vi.stubGlobal('fetch', fetch);
});

afterEach(() => {
  // A message still under way would hold the next test's back.
  hangUp.abort();
  cleanup();
  vi.unstubAllGlobals();
});

function problem(code: string, status: number): Reply {
  return { status, body: { type: 'about:blank', title: code, status, code, request_id: 'r' } };
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** As fetch does it. */
function abortion(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

async function open(request: OpenChat = {}) {
  const chat = createChatController();
  render(
    <ShelftalkProvider
      pageUrl={PAGE}
      locale="en"
      chat={chat}
      onEvent={(event) => events.push(event)}
    >
      <AskButton />
    </ShelftalkProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: /ask/i }));
  const dialog = await screen.findByRole('dialog');
  act(() => chat.open(request));
  const input = within(dialog).getByRole('textbox');
  return { chat, dialog, input, log: within(dialog).getByRole('log') };
}

async function say(input: HTMLElement, text: string) {
  await userEvent.fill(input, text);
  await userEvent.keyboard('{Enter}');
}

function spoken(dialog: HTMLElement): string {
  return within(dialog).getByRole('status').textContent;
}

describe('the drawer', () => {
  it('takes the focus to the composer and gives it back to what opened it', async () => {
    const { dialog, input } = await open();
    await waitFor(() => expect(input).toHaveFocus());
    expect(dialog).toHaveAccessibleName('Shopping assistant');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: /ask/i })).toHaveFocus();
    expect(events.map(({ name }) => name)).toEqual(['chat:opened', 'chat:closed']);
  });

  it('takes the focus to its title where a keyboard on screen would cover what is to be read', async () => {
    const isCoarse = vi.spyOn(window, 'matchMedia');
    isCoarse.mockReturnValue({ ...matchMedia('(pointer: coarse)'), matches: true });
    const { dialog } = await open();
    const title = within(dialog).getByRole('heading', { name: 'Shopping assistant' });
    await waitFor(() => expect(title).toHaveFocus());
    isCoarse.mockRestore();
  });

  it('closes by its button and by a click outside, not by one inside', async () => {
    const { chat, dialog, log } = await open();
    await userEvent.click(log);
    expect(chat.getState().isOpen).toBe(true);
    fireEvent.pointerDown(dialog, { clientX: 10, clientY: 10 });
    fireEvent.click(dialog, { clientX: 10, clientY: 10 });
    expect(chat.getState().isOpen).toBe(false);
    act(() => chat.open());
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(chat.getState().isOpen).toBe(false);
  });

  it('stays open for whoever clicks its button twice', async () => {
    const { chat } = await open();
    act(() => chat.close());
    await userEvent.dblClick(screen.getByRole('button', { name: /ask/i }));
    expect(chat.getState().isOpen).toBe(true);
  });

  it('stays open for a drag that begins in it and ends outside', async () => {
    const { chat, dialog, input } = await open();
    const { left, top } = dialog.getBoundingClientRect();
    fireEvent.pointerDown(input, { clientX: left + 50, clientY: top + 50 });
    fireEvent.click(dialog, { clientX: left - 50, clientY: top + 50 });
    expect(chat.getState().isOpen).toBe(true);
  });

  it('keeps the page still under it', async () => {
    document.body.style.minHeight = '3000px';
    const before = document.documentElement.clientWidth;
    const { chat } = await open();
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    expect(document.documentElement.clientWidth).toBe(before);
    act(() => chat.close());
    expect(document.documentElement.style.overflow).toBe('');
    document.body.style.minHeight = '';
  });

  it('sends with Enter, breaks with Shift+Enter and leaves Enter to a composition', async () => {
    const { input } = await open();
    await userEvent.fill(input, 'one');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}two');
    expect(input).toHaveValue('one\ntwo');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(input).toHaveValue('one\ntwo');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(sent.map(({ query_text }) => query_text)).toEqual(['one\ntwo']));
    expect(input).toHaveValue('');
    expect(input).toHaveFocus();
  });

  it('announces an answer once, as plain text, while the log itself is silent', async () => {
    reply = () => ({
      body: { result_text: '**Yes**, see [care](https://shop.example/c)', thread_id: 't' },
    });
    const { dialog, input, log } = await open();
    await say(input, 'Really?');
    await waitFor(() => expect(spoken(dialog).trim()).toBe('Assistant: Yes, see care'));
    expect(log).toHaveAttribute('aria-live', 'off');
    expect(within(log).getByRole('link', { name: 'care' })).toBeVisible();
  });

  it('announces the items of a list apart from each other', async () => {
    reply = () => ({
      body: { result_text: '- Seams are taped\n- The hood is big', thread_id: 't' },
    });
    const { dialog, input } = await open();
    await say(input, 'Really?');
    await waitFor(() =>
      expect(within(dialog).getByRole('status').innerText).toMatch(/taped\nThe hood/),
    );
  });

  it('tells the host which link of an answer was followed', async () => {
    reply = () => ({ body: { result_text: 'See [care](https://shop.example/c)', thread_id: 't' } });
    const { input, log } = await open();
    await say(input, 'How?');
    const link = await within(log).findByRole('link', { name: 'care' });
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    expect(events.at(-1)).toMatchObject({
      name: 'link:clicked',
      href: 'https://shop.example/c',
      place: 'chat',
      page_url: PAGE,
    });
  });

  it('speaks the host’s own words', async () => {
    const chat = createChatController();
    render(
      <ShelftalkProvider pageUrl={PAGE} locale="en" chat={chat} labels={{ chatSend: 'Go' }} />,
    );
    act(() => chat.open());
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Go' })).toBeVisible();
  });

  it('offers the unasked FAQs and brings the one taken into the thread with the next message', async () => {
    const { dialog, input, log } = await open();
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Is it waterproof?' }));
    await within(log).findByText('Answer 1');
    await waitFor(() => expect(spoken(dialog).trim()).toBe('Assistant: Answer 1'));
    expect(sent).toEqual([]);
    expect(within(dialog).queryByRole('button', { name: 'Is it waterproof?' })).toBeNull();
    expect(within(dialog).getByRole('button', { name: 'How do I wash it?' })).toBeVisible();
    await say(input, 'Even in snow?');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ query_text: 'Even in snow?', faq_id: 1, page_url: PAGE });
  });

  it('shows a follow-up with its question and answer, sends what it was asked and keeps what it was given', async () => {
    const { chat, input, log } = await open({
      followUp: { ...{ faq_id: 9, question: 'Warm?', answer: 'Very.' }, page_url: PAGE },
    });
    expect(within(log).getByText('Warm?')).toBeVisible();
    await within(log).findByText('Very.');
    act(() => chat.open({ prefill: 'And ' }));
    expect(input).toHaveValue('And ');
    act(() => chat.open({ ask: 'Down to what?' }));
    await within(log).findByText('re: Down to what?');
    expect(sent).toEqual([expect.objectContaining({ query_text: 'Down to what?', faq_id: 9 })]);
  });

  it('asks why an answer did not help, in view, and tells the host both', async () => {
    reply = () => ({ body: { result_text: PARAGRAPHS, thread_id: 't' } });
    const { dialog, input, log } = await open();
    await say(input, 'Is it long?');
    const notHelpful = await within(log).findByRole('button', { name: 'Not helpful' });
    await userEvent.click(notHelpful);
    expect(notHelpful).toHaveAttribute('aria-pressed', 'true');
    const reasons = within(log).getByRole('group', { name: 'What was wrong?' });
    await waitFor(() => expect(spoken(dialog)).toContain('What was wrong?'));
    expect(reasons.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      log.getBoundingClientRect().bottom,
    );
    await userEvent.click(within(reasons).getByRole('button', { name: 'Hard to understand' }));
    expect(notHelpful).toHaveFocus();
    expect(within(log).queryByRole('group', { name: 'What was wrong?' })).toBeNull();
    const given = events.filter(({ name }) => name === 'feedback:given');
    expect(given).toEqual([
      expect.not.objectContaining({ reason: expect.anything() }),
      expect.objectContaining({ subject: 'message', is_helpful: false, reason: 'unclear' }),
    ]);
  });

  it('keeps a failed message and sends it again with one tap', async () => {
    reply = () => problem('delivery_unknown', 409);
    const { dialog, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText(/cannot tell whether this arrived/);
    expect(spoken(dialog)).toContain('cannot tell whether this arrived');
    reply = () => ({ body: { result_text: 'Yes.', thread_id: 't' } });
    await userEvent.click(within(log).getByRole('button', { name: 'Send again' }));
    await within(log).findByText('Yes.');
    expect(sent).toHaveLength(2);
  });

  it('stops waiting when told to', async () => {
    reply = never;
    const { input, log } = await open();
    await say(input, 'Really?');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await within(log).findByRole('button', { name: 'Get the answer' })).toBeVisible();
  });

  it('begins anew only after asking back, and Escape closes the menu before the drawer', async () => {
    const { chat, dialog, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    const menu = within(dialog).getByRole('button', { name: 'More options' });
    await userEvent.click(menu);
    await within(dialog).findByRole('button', { name: 'New conversation' });
    await userEvent.keyboard('{Escape}');
    expect(menu).toHaveFocus();
    expect(chat.getState().isOpen).toBe(true);
    await userEvent.click(menu);
    await userEvent.click(within(dialog).getByRole('button', { name: 'New conversation' }));
    expect(within(dialog).getByRole('button', { name: 'Keep this one' })).toHaveFocus();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start new' }));
    expect(within(log).queryByText('re: Really?')).toBeNull();
    expect(within(dialog).getByRole('heading', { name: 'Shopping assistant' })).toHaveFocus();
  });

  it('closes the menu when the focus goes elsewhere, so that it covers nothing that has it', async () => {
    const { dialog, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    await userEvent.click(within(dialog).getByRole('button', { name: 'More options' }));
    await within(dialog).findByRole('button', { name: 'New conversation' });
    await userEvent.keyboard('{Tab}');
    expect(within(dialog).getByRole('button', { name: 'Copy conversation' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(log).toHaveFocus();
    expect(within(dialog).queryByRole('button', { name: 'New conversation' })).toBeNull();
  });

  it('says at its field who answers', async () => {
    const { input } = await open();
    expect(input).toHaveAccessibleDescription('Answers are AI-generated and may be wrong.');
  });

  it('counts down the characters, aloud where it matters, and refuses too many', async () => {
    const { dialog, input } = await open();
    await userEvent.fill(input, 'x'.repeat(1_799));
    expect(spoken(dialog)).toBe('');
    await userEvent.fill(input, 'x'.repeat(1_950));
    expect(input).toHaveAccessibleDescription('50 characters left');
    expect(spoken(dialog).trim()).toBe('50 characters left');
    await userEvent.fill(input, 'x'.repeat(1_951));
    expect(spoken(dialog).trim()).toBe('50 characters left');
    await userEvent.fill(input, 'x'.repeat(2_001));
    expect(spoken(dialog).trim()).toBe('1 character too many');
    await userEvent.keyboard('{Enter}');
    expect(input).toHaveAccessibleDescription('1 character too many');
    expect(sent).toEqual([]);
    expect(input).toHaveValue('x'.repeat(2_001));
  });
});

describe('focus', () => {
  it('stays in the transcript when the button that had it has done its work', async () => {
    reply = never;
    const { input, log } = await open();
    await say(input, 'Really?');
    // Until it goes out the message waits its turn, with a button of its own.
    await waitFor(() => expect(sent).toHaveLength(1));
    const stop = await within(log).findByRole('button', { name: 'Stop' });
    stop.focus();
    await userEvent.keyboard('{Enter}');
    await within(log).findByRole('button', { name: 'Get the answer' });
    await waitFor(() => expect(log).toHaveFocus());
  });

  it('stays in the transcript when a suggestion is taken', async () => {
    const { dialog, log } = await open();
    const chip = await within(dialog).findByRole('button', { name: 'Is it waterproof?' });
    chip.focus();
    await userEvent.keyboard('{Enter}');
    await within(log).findByText('Answer 1');
    await waitFor(() => expect(log).toHaveFocus());
  });

  it('stays in the transcript on the way to the latest', async () => {
    reply = () => ({ body: { result_text: `${PARAGRAPHS}\n\n`.repeat(4), thread_id: 't' } });
    const { dialog, input, log } = await open();
    await say(input, 'First');
    await within(log).findAllByText(/Word after word/);
    await say(input, 'Second');
    await waitFor(() => expect(within(log).getAllByText(/Word after word/)).toHaveLength(8));
    log.scrollTop = 0;
    const jump = await within(dialog).findByRole('button', { name: 'To the latest' });
    jump.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(log).toHaveFocus());
  });

  it('goes to the composer with the words that are to be put another way', async () => {
    reply = () => problem('upstream_rejected', 502);
    const { input, log } = await open();
    await say(input, 'Really?');
    await userEvent.click(await within(log).findByRole('button', { name: 'Edit' }));
    expect(input).toHaveValue('Really?');
    expect(input).toHaveFocus();
  });
});

describe('coming back', () => {
  it('reads out nothing that was said before', async () => {
    const { input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    cleanup();
    const chat = createChatController();
    render(<ShelftalkProvider pageUrl={PAGE} locale="en" chat={chat} />);
    act(() => chat.open());
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('re: Really?');
    await act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    expect(spoken(dialog)).toBe('');
  });

  it('keeps the language of what was said before', async () => {
    const chat = createChatController();
    const view = (locale: string) => (
      <ShelftalkProvider pageUrl={PAGE} locale={locale} chat={chat} />
    );
    const { rerender } = render(view('de'));
    act(() => chat.open({ ask: 'Wirklich?' }));
    const answer = await screen.findByText('re: Wirklich?');
    rerender(view('en'));
    await screen.findByRole('dialog', { name: 'Shopping assistant' });
    expect(answer.closest('[lang]')).toHaveAttribute('lang', 'de');
  });

  it('finds the menu closed that was left open', async () => {
    const { chat, dialog, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    await userEvent.click(within(dialog).getByRole('button', { name: 'More options' }));
    await within(dialog).findByRole('button', { name: 'New conversation' });
    act(() => chat.close());
    act(() => chat.open());
    expect(within(dialog).queryByRole('button', { name: 'New conversation' })).toBeNull();
  });

  it('leaves unread what came into the open drawer behind another tab', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { chat, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    act(() => chat.close());
    expect(screen.getByRole('button', { name: /ask/i })).toHaveAccessibleName(/1 new answer/);
    visibility.mockRestore();
  });

  it('counts as seen what came into the open drawer behind another tab once it is looked at', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { chat, input, log } = await open();
    await say(input, 'Really?');
    await within(log).findByText('re: Really?');
    visibility.mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    act(() => chat.close());
    expect(screen.getByRole('button', { name: /ask/i })).toHaveAccessibleName('Ask a question');
    visibility.mockRestore();
  });
});

describe('scrolling', () => {
  it('shows a tall answer from its question on', async () => {
    reply = () => ({ body: { result_text: `${PARAGRAPHS}\n\n`.repeat(5), thread_id: 't' } });
    const { input, log } = await open();
    await say(input, 'Tell me all');
    await within(log).findAllByText(/Word after word/);
    await waitFor(() => expect(log.scrollHeight).toBeGreaterThan(log.clientHeight * 2));
    const question = within(log).getByText('Tell me all');
    const offset = question.getBoundingClientRect().top - log.getBoundingClientRect().top;
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThan(60);
  });

  it('is at the latest when it is opened, and when something is asked', async () => {
    reply = () => ({ body: { result_text: `${PARAGRAPHS}\n\n`.repeat(4), thread_id: 't' } });
    const { chat, dialog, input, log } = await open();
    for (const [text, count] of [
      ['First', 4],
      ['Second', 8],
    ] as const) {
      await say(input, text);
      await waitFor(() => expect(within(log).getAllByText(/Word after word/)).toHaveLength(count));
    }
    const isAway = () => within(dialog).findByRole('button', { name: 'To the latest' });
    log.scrollTop = 0;
    await isAway();
    reply = () => problem('upstream_unavailable', 503);
    await say(input, 'Third');
    await waitFor(() => expect(isInView(within(log).getByText('Third'), log)).toBe(true));
    log.scrollTop = 0;
    await isAway();
    act(() => chat.close());
    act(() => chat.open());
    expect(isInView(within(log).getByText('Third'), log)).toBe(true);
  });

  it('leaves a reader who is elsewhere alone and offers the way to a new answer', async () => {
    reply = () => ({ body: { result_text: `${PARAGRAPHS}\n\n`.repeat(4), thread_id: 't' } });
    const { dialog, input, log } = await open();
    await say(input, 'First');
    await within(log).findAllByText(/Word after word/);
    let settle = (_: Reply) => {};
    reply = () => new Promise((resolve) => (settle = resolve));
    await say(input, 'Second');
    await waitFor(() => expect(sent).toHaveLength(2));
    log.scrollTop = 0;
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'To the latest' })).toBeVisible(),
    );
    settle({ body: { result_text: 'At last.', thread_id: 't' } });
    await userEvent.click(await within(dialog).findByRole('button', { name: 'New answer' }));
    expect(log.scrollTop).toBeGreaterThan(0);
    expect(within(log).getByText('At last.')).toBeInTheDocument();
  });
});

describe('layout', () => {
  it.each([
    [320, 640],
    [320, 256],
    [768, 900],
  ])(
    'fits %i by %i without sideways scrolling, with targets of 24 px and 16 px type',
    async (width, height) => {
      await page.viewport(width, height);
      reply = () => ({
        body: {
          result_text: `${'unbreakable'.repeat(30)}\n\n| a | b |\n|---|---|\n| ${'wide '.repeat(20)} | x |`,
          thread_id: 't',
        },
      });
      const { dialog, input, log } = await open();
      await say(input, 'W'.repeat(200));
      await within(log).findByRole('table');
      await waitFor(() => expect(dialog.getBoundingClientRect().left).toBeGreaterThanOrEqual(0));
      expect(log.scrollWidth).toBe(log.clientWidth);
      expect(dialog.scrollWidth).toBe(dialog.clientWidth);
      expect(Number.parseFloat(getComputedStyle(input).fontSize)).toBeGreaterThanOrEqual(16);
      for (const button of within(dialog).getAllByRole('button')) {
        const { width: w, height: h } = button.getBoundingClientRect();
        expect(Math.min(w, h)).toBeGreaterThanOrEqual(24);
      }
    },
  );

  it('is mirrored in Arabic, but for what turns clockwise', async () => {
    const chat = createChatController();
    render(<ShelftalkProvider pageUrl={PAGE} locale="ar" chat={chat} />);
    act(() => chat.open());
    const dialog = await screen.findByRole('dialog', { name: 'مساعد التسوق' });
    await waitFor(() => expect(dialog.getBoundingClientRect().left).toBe(0));
    expect(dialog.getBoundingClientRect().right).toBeLessThan(600);
    reply = () => problem('upstream_unavailable', 503);
    await say(within(dialog).getByRole('textbox'), 'هل هو دافئ؟');
    const retry = await within(dialog).findByRole('button', { name: 'إعادة المحاولة' });
    const icon = retry.querySelector('svg');
    expect(icon && getComputedStyle(icon).transform).toBe('none');
  });
});

function isInView(element: Element, view: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const { top: start, bottom: end } = view.getBoundingClientRect();
  return top >= start && bottom <= end;
}
