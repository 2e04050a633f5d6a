import { describe, expect, it } from 'vitest';
import { ApiError } from '../api-error';
import type { EventDetail } from '../events';
import type { Conversation, Entry, Page } from './conversation';
import { createConversation } from './store';
import { settle, type TestBrowser, testBrowser, testGateway } from './test-browser';

const NAME = 'shelftalk:conversation';
const JACKET: Page = { page_url: 'https://shop.example/products/jacket', title: 'Jacket' };
const MUG: Page = { page_url: 'https://shop.example/products/mug', title: 'Mug' };
const FAQ = { faq_id: 7, question: 'Waterproof?', answer: 'Yes.', page_url: JACKET.page_url };

function openTab(browser: TestBrowser, { consent = true } = {}) {
  const gateway = testGateway();
  const tab = browser.openTab();
  const store = createConversation({ api: gateway, name: NAME, platform: tab.platform });
  const events: EventDetail[] = [];
  store.configure({ locale: 'en', consent, emit: (event) => events.push(event) });
  const close = store.subscribe(() => {});
  return { gateway, store, events, close, ...tab };
}

function messages(state: Conversation) {
  return state.entries.flatMap((entry) => (entry.kind === 'message' ? [entry] : []));
}

function states(state: Conversation) {
  return messages(state).map(({ status }) => status.state);
}

function kinds(entries: Entry[]) {
  return entries.map(({ kind }) => kind);
}

function problem(code: ApiError['code'], retryAfterMs?: number) {
  return new ApiError('problem', { code, retryAfterMs });
}

describe('conversation', () => {
  it('sends a message and shows its answer', async () => {
    const { store, gateway, events } = openTab(testBrowser());
    expect(store.ask('  Is it warm?  ', JACKET)).toBe(true);
    await settle();
    expect(states(store.getState())).toEqual(['sending']);
    expect(gateway.last().message).toEqual({
      query_text: 'Is it warm?',
      page_url: JACKET.page_url,
      locale: 'en',
    });
    await gateway.last().answer();
    expect(messages(store.getState())[0]?.status).toMatchObject({
      state: 'answered',
      result_text: 're: Is it warm?',
    });
    expect(events.map(({ name }) => name)).toEqual(['message:sent', 'message:answered']);
  });

  it('takes the thread along and never two messages at once', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    store.ask('two');
    await settle();
    expect(gateway.calls).toHaveLength(1);
    expect(states(store.getState())).toEqual(['sending', 'queued']);
    await gateway.last().answer({ thread_id: 'first' });
    expect(gateway.calls).toHaveLength(2);
    expect(gateway.last().message).toMatchObject({ query_text: 'two', thread_id: 'first' });
  });

  it.each(['', '   ', 'x'.repeat(2001)])('refuses %j', async (text) => {
    const { store, gateway } = openTab(testBrowser());
    expect(store.ask(text)).toBe(false);
    await settle();
    expect(gateway.calls).toHaveLength(0);
  });

  it('brings a FAQ into the thread with the next message, once', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.bringFaq(FAQ, MUG);
    store.ask('And in snow?', MUG);
    await settle();
    expect(gateway.last().message).toMatchObject({ faq_id: 7, page_url: JACKET.page_url });
    await gateway.last().answer();
    store.ask('And hail?', MUG);
    await settle();
    expect(gateway.last().message).toEqual({
      query_text: 'And hail?',
      thread_id: 'token',
      page_url: MUG.page_url,
      locale: 'en',
    });
  });

  it('sends the text alone when its FAQ is gone', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.bringFaq(FAQ);
    store.ask('And in snow?', JACKET);
    await settle();
    const { key } = gateway.last();
    await gateway.last().fail(problem('faq_not_found'));
    expect(gateway.calls).toHaveLength(2);
    expect(gateway.last().message.faq_id).toBeUndefined();
    expect(gateway.last().key).not.toBe(key);
  });

  it('marks a change of page and a thread that began again', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one', JACKET);
    await settle();
    await gateway.last().answer();
    store.ask('two', MUG);
    await settle();
    await gateway.last().answer({ thread_restarted: true });
    expect(kinds(store.getState().entries)).toEqual(['message', 'page', 'restarted', 'message']);
  });

  it('sends again under the same key and in the same words where that is safe', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one', JACKET);
    await settle();
    const first = gateway.last();
    await first.fail(new ApiError('timeout'));
    expect(states(store.getState())).toEqual(['delivery_unknown']);
    store.ask('two', JACKET);
    await settle();
    await gateway.last().answer({ thread_id: 'later' });
    store.resend(messages(store.getState())[0]?.id ?? '');
    await settle();
    expect(gateway.last().key).toBe(first.key);
    expect(gateway.last().message).toEqual(first.message);
  });

  it('sends again under a new key once the gateway does not know', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    const first = gateway.last();
    await first.fail(problem('delivery_unknown'));
    expect(gateway.calls).toHaveLength(1);
    store.resend(messages(store.getState())[0]?.id ?? '');
    await settle();
    expect(gateway.last().key).not.toBe(first.key);
  });

  it('tries again by itself after a lost connection, under the same key, then waits for the shopper', async () => {
    const browser = testBrowser();
    const { store, gateway, events } = openTab(browser);
    store.ask('one');
    await settle();
    for (const ms of [1_000, 3_000]) {
      await gateway.last().fail(new ApiError('network'));
      await browser.pass(100);
      expect(states(store.getState())).toEqual(['waiting']);
      await browser.pass(ms);
    }
    await gateway.last().fail(new ApiError('network'));
    await browser.pass(100);
    expect(states(store.getState())).toEqual(['not_sent']);
    expect(new Set(gateway.calls.map(({ key }) => key)).size).toBe(1);
    expect(events.map(({ name }) => name)).toEqual(['message:sent', 'message:failed']);
  });

  it('waits as long as it is told to, then sends once', async () => {
    const browser = testBrowser();
    const { store, gateway } = openTab(browser);
    store.ask('one');
    store.ask('two');
    await settle();
    await gateway.last().fail(problem('rate_limited', 5_000));
    await browser.pass(4_999);
    expect(gateway.calls).toHaveLength(1);
    await browser.pass(1);
    expect(gateway.calls.map(({ message }) => message.query_text)).toEqual(['one', 'one']);
  });

  it('does not sit out a pause that a clock set back has made long', async () => {
    const browser = testBrowser();
    const left = openTab(browser);
    left.store.ask('one');
    await settle();
    await left.gateway.last().fail(problem('rate_limited', 5_000));
    left.kill();
    browser.browser.time -= 3_600_000;
    const { gateway } = openTab(browser);
    await browser.pass(30_000);
    expect(gateway.calls).toHaveLength(1);
  });

  it('keeps messages written offline and sends each once on return', async () => {
    const browser = testBrowser();
    browser.browser.isOnline = false;
    const { store, gateway } = openTab(browser);
    store.ask('one');
    await settle();
    expect(states(store.getState())).toEqual(['queued']);
    browser.browser.isOnline = true;
    browser.fire('online');
    browser.fire('online');
    await settle();
    expect(gateway.calls).toHaveLength(1);
  });

  it('stops waiting and fetches the answer later under the same key', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    const id = messages(store.getState())[0]?.id ?? '';
    store.stop(id);
    await settle();
    expect(gateway.last().signal.aborted).toBe(true);
    expect(states(store.getState())).toEqual(['stopped']);
    store.resend(id);
    await settle();
    expect(gateway.calls.map(({ key }) => key)).toEqual([gateway.last().key, gateway.last().key]);
  });

  it('never sends what is stopped while it waits its turn', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    store.ask('two');
    await settle();
    store.stop(messages(store.getState())[1]?.id ?? '');
    await gateway.last().answer();
    expect(gateway.calls).toHaveLength(1);
    expect(messages(store.getState())[1]?.status).toEqual({ state: 'not_sent', reason: 'stopped' });
  });

  it('sends what the host says of the shopper at that moment', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    expect(gateway.last().message).not.toHaveProperty('user_metadata');
    expect(gateway.last().message).not.toHaveProperty('user_token');
    await gateway.last().answer();
    const said = { userMetadata: { tier: 'gold' }, userToken: 'signed' };
    store.configure({ locale: 'en', consent: true, emit() {}, ...said });
    store.ask('two');
    await settle();
    expect(gateway.last().message).toMatchObject({
      user_metadata: { tier: 'gold' },
      user_token: 'signed',
    });
  });

  it('keeps what was said of an answer, a message’s and a FAQ’s', async () => {
    const browser = testBrowser();
    const { store, gateway } = openTab(browser);
    store.bringFaq(FAQ);
    store.ask('one');
    await settle();
    await gateway.last().answer();
    const [faq, message] = store.getState().entries;
    store.giveFeedback(faq?.id ?? '', 'not_helpful');
    store.giveFeedback(message?.id ?? '', 'helpful');
    const [keptFaq, keptMessage] = openTab(browser).store.getState().entries;
    expect(keptFaq).toMatchObject({ kind: 'faq', feedback: 'not_helpful' });
    expect(keptMessage).toMatchObject({ status: { state: 'answered', feedback: 'helpful' } });
  });

  it('counts answers as unread until they are seen', async () => {
    const browser = testBrowser();
    const { store, gateway } = openTab(browser);
    store.ask('one');
    await settle();
    await browser.pass(10);
    await gateway.last().answer();
    expect(store.unread()).toBe(1);
    await browser.pass(10);
    store.markSeen();
    expect(store.unread()).toBe(0);
  });

  it('ignores the answer to a conversation that was dropped', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    const call = gateway.last();
    store.reset();
    await call.answer();
    expect(store.getState().entries).toEqual([]);
    expect(store.getState().thread).toBeUndefined();
  });

  it('ignores an answer that came in the moment it was dropped', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    const answering = gateway.last().answer();
    store.reset();
    await answering;
    expect(store.getState().entries).toEqual([]);
    expect(store.getState().thread).toBeUndefined();
  });

  it('does not let a new conversation wait for the answer to the old one', async () => {
    const { store, gateway } = openTab(testBrowser());
    store.ask('one');
    await settle();
    store.reset();
    store.ask('two');
    await settle();
    expect(gateway.calls.map(({ message }) => message.query_text)).toEqual(['one', 'two']);
    expect(gateway.last().message.thread_id).toBeUndefined();
  });
});

describe('keeping', () => {
  it('stores nothing before the first interaction', async () => {
    const browser = testBrowser();
    const { store, close } = openTab(browser);
    store.markSeen();
    browser.fire('pagehide');
    close();
    await browser.pass(60_000);
    expect(browser.items.size).toBe(0);
    expect(browser.browser.writes).toBe(0);
  });

  it('keeps transcript, thread and draft across a reload', async () => {
    const browser = testBrowser();
    const first = openTab(browser);
    first.store.ask('one');
    await settle();
    await first.gateway.last().answer();
    first.store.setDraft('half a thou');
    first.fire('pagehide');
    first.kill();
    const { store, gateway } = openTab(browser);
    expect(states(store.getState())).toEqual(['answered']);
    expect(store.getState().draft).toBe('half a thou');
    store.ask('two');
    await settle();
    expect(gateway.last().message.thread_id).toBe('token');
  });

  it('keeps the draft of a page that is gone without a word', async () => {
    const browser = testBrowser();
    const first = openTab(browser);
    first.store.setDraft('half a thou');
    expect(browser.browser.writes).toBe(0);
    await browser.pass(400);
    first.kill();
    expect(openTab(browser).store.getState().draft).toBe('half a thou');
  });

  it('stores nothing of words that were taken back, nor of a reset with nothing to forget', async () => {
    const browser = testBrowser();
    const { store } = openTab(browser);
    store.setDraft('ha');
    store.setDraft('');
    await browser.pass(400);
    store.reset();
    expect(browser.browser.writes).toBe(0);
  });

  it('restores a message left mid-answer as interrupted and checks it under the same key', async () => {
    const browser = testBrowser();
    const first = openTab(browser);
    first.store.ask('one');
    await settle();
    first.kill();
    const { store, gateway } = openTab(browser);
    await settle();
    expect(states(store.getState())).toEqual(['interrupted']);
    store.resend(messages(store.getState())[0]?.id ?? '');
    await settle();
    expect(gateway.last().key).toBe(first.gateway.last().key);
  });

  it('calls what fails while the page goes away interrupted', async () => {
    const { store, gateway, fire } = openTab(testBrowser());
    store.ask('one');
    await settle();
    fire('pagehide');
    await gateway.last().fail(new ApiError('network'));
    expect(states(store.getState())).toEqual(['interrupted']);
  });

  it('calls interrupted what broke off just before the page was told that it goes away', async () => {
    const browser = testBrowser();
    const { store, gateway, fire, kill } = openTab(browser);
    store.ask('one');
    await settle();
    await gateway.last().fail(new ApiError('network'));
    fire('pagehide');
    await settle();
    expect(states(store.getState())).toEqual(['interrupted']);
    kill();
    const next = openTab(browser);
    await browser.pass(60_000);
    expect(states(next.store.getState())).toEqual(['interrupted']);
    expect(next.gateway.calls).toEqual([]);
  });

  it('without locks calls a message interrupted once no call can still be under way', async () => {
    const browser = testBrowser({ hasLocks: false });
    const first = openTab(browser);
    first.store.ask('one');
    await settle();
    first.kill();
    const { store } = openTab(browser);
    await browser.pass(39_999);
    expect(states(store.getState())).toEqual(['sending']);
    await browser.pass(1);
    expect(states(store.getState())).toEqual(['interrupted']);
  });

  it('forgets after 30 idle days', async () => {
    const browser = testBrowser();
    const first = openTab(browser);
    first.store.ask('one');
    await settle();
    await first.gateway.last().answer();
    first.kill();
    await browser.pass(30 * 86_400_000 + 1);
    expect(openTab(browser).store.getState().entries).toEqual([]);
    expect(browser.items.size).toBe(0);
  });

  it.each(['{', 'null', '{"version":99}', '{"version":1,"entries":[{"kind":"message"}]}'])(
    'begins anew on spoilt storage %s',
    (raw) => {
      const browser = testBrowser();
      browser.items.set(NAME, raw);
      const { store } = openTab(browser);
      expect(store.getState().entries).toEqual([]);
      expect(store.ask('one')).toBe(true);
    },
  );

  it('works with storage blocked, and tabs still meet', async () => {
    const browser = testBrowser({ isStorageBlocked: true });
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    await one.gateway.last().answer();
    expect(states(one.store.getState())).toEqual(['answered']);
    expect(states(two.store.getState())).toEqual(['answered']);
  });

  it('drops the oldest entries when storage is full', async () => {
    const browser = testBrowser();
    browser.browser.quota = 3_000;
    const { store, gateway } = openTab(browser);
    for (let index = 0; index < 12; index += 1) {
      store.ask(`${index} ${'x'.repeat(200)}`);
      await settle();
      await gateway.last().answer();
    }
    expect(messages(store.getState())).toHaveLength(12);
    const kept = messages(openTab(browser).store.getState());
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(12);
    expect(kept.at(-1)?.query_text.startsWith('11')).toBe(true);
  });

  it('keeps to its own share of the storage', async () => {
    const browser = testBrowser();
    const { store, gateway } = openTab(browser);
    for (let index = 0; index < 40; index += 1) {
      store.ask(`${index}`);
      await settle();
      await gateway.last().answer({ result_text: 'x'.repeat(16_000) });
    }
    expect(browser.items.get(NAME)?.length).toBeLessThan(410_000);
    expect(messages(openTab(browser).store.getState()).at(-1)?.query_text).toBe('39');
  });

  it('lets the oldest of more than 200 entries go', async () => {
    const { store, gateway } = openTab(testBrowser());
    for (let index = 0; index < 201; index += 1) {
      store.ask(`${index}`);
      await settle();
      await gateway.last().answer();
    }
    const kept = messages(store.getState());
    expect(kept).toHaveLength(200);
    expect(kept[0]?.query_text).toBe('1');
  });

  it('keeps nothing without consent and removes what was kept', async () => {
    const browser = testBrowser();
    browser.items.set(NAME, '{}');
    const { store } = openTab(browser, { consent: false });
    store.ask('one');
    await settle();
    expect(browser.items.size).toBe(0);
  });
});

describe('tabs', () => {
  it('show one conversation', async () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    expect(states(two.store.getState())).toEqual(['sending']);
    await one.gateway.last().answer();
    expect(two.store.getState().entries).toEqual(one.store.getState().entries);
    expect(two.gateway.calls).toHaveLength(0);
  });

  it('meet in storage where there are no channels', async () => {
    const browser = testBrowser({ hasChannels: false });
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    await one.gateway.last().answer();
    two.fire('storage');
    expect(states(two.store.getState())).toEqual(['answered']);
    expect(two.gateway.calls).toHaveLength(0);
  });

  it.each([true, false])(
    'send in turn and hand the thread on, channels or not: %s',
    async (hasChannels) => {
      const browser = testBrowser({ hasChannels });
      const [one, two] = [openTab(browser), openTab(browser)];
      one.store.ask('one');
      two.store.ask('two');
      await settle();
      expect(one.gateway.calls.length + two.gateway.calls.length).toBe(1);
      await one.gateway.last().answer({ thread_id: 'first' });
      const all = [...one.gateway.calls, ...two.gateway.calls];
      expect(all).toHaveLength(2);
      expect(all.at(-1)?.message).toMatchObject({ query_text: 'two', thread_id: 'first' });
      expect(new Set(all.map(({ key }) => key)).size).toBe(2);
    },
  );

  it('stop what another tab sends', async () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    two.store.stop(messages(two.store.getState())[0]?.id ?? '');
    await settle();
    expect(one.gateway.last().signal.aborted).toBe(true);
    expect(states(one.store.getState())).toEqual(['stopped']);
  });

  it('begin anew together', async () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    await one.gateway.last().answer();
    await browser.pass(5);
    two.store.reset();
    expect(one.store.getState().entries).toEqual([]);
    expect(one.store.getState().thread).toBeUndefined();
  });

  it('stay anew when an answer to the old conversation is still on its way between them', async () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.ask('one');
    await settle();
    await one.gateway.last().answer();
    const old = one.store.getState();
    await browser.pass(5);
    two.store.reset();
    browser
      .openTab()
      .platform.openChannel(NAME, () => {})
      ?.post(old);
    expect(two.store.getState().entries).toEqual([]);
  });

  it('keep what another one stored when this one is allowed to', async () => {
    const browser = testBrowser();
    const one = openTab(browser, { consent: false });
    one.fire('pagehide');
    const two = openTab(browser);
    two.store.ask('one');
    await settle();
    await two.gateway.last().answer();
    one.store.configure({ locale: 'en', consent: true, emit() {} });
    expect(states(one.store.getState())).toEqual(['answered']);
    expect(browser.items.get(NAME)).toContain('re: one');
  });

  it('keep their own drafts', () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.setDraft('mine');
    two.store.setDraft('yours');
    one.store.ask('one');
    expect(two.store.getState().draft).toBe('yours');
  });

  it('come back from the back/forward cache up to date', async () => {
    const browser = testBrowser();
    const [one, two] = [openTab(browser), openTab(browser)];
    one.fire('pagehide');
    two.store.ask('one');
    await settle();
    await two.gateway.last().answer();
    expect(one.store.getState().entries).toEqual([]);
    one.fire('pageshow');
    expect(states(one.store.getState())).toEqual(['answered']);
  });

  it('ignore what is no conversation', () => {
    const browser = testBrowser();
    const { store } = openTab(browser);
    browser
      .openTab()
      .platform.openChannel(NAME, () => {})
      ?.post({ version: 1, entries: 'x' });
    expect(store.getState().entries).toEqual([]);
  });
});
