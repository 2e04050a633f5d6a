import type {} from '@/components/embed/shelftalk';
import { expect, test } from './embed-page';

test('opens, closes and toggles', async ({ embed, page }) => {
  await embed.open('/faqs-only');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => window.Shelftalk?.open());
  await expect(embed.composer).toBeVisible();
  await page.evaluate(() => window.Shelftalk?.close());
  await expect(embed.drawer).toBeHidden();
  await page.evaluate(() => window.Shelftalk?.toggle());
  await expect(embed.composer).toBeVisible();
});

test('asks, and sends what setContext and setUserMetadata said', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/send_message'));
  await page.evaluate(() => {
    window.Shelftalk?.setContext({ pageUrl: '/plain/products/insulated-bottle', locale: 'de' });
    window.Shelftalk?.setUserMetadata({ tier: 'gold', visits: 3 });
    window.Shelftalk?.ask('Wie schwer ist er?');
  });
  const message: unknown = (await sent).postDataJSON();
  expect(message).toMatchObject({
    query_text: 'Wie schwer ist er?',
    locale: 'de',
    user_metadata: { tier: 'gold', visits: 3 },
  });
  expect(JSON.stringify(message)).toContain('/plain/products/insulated-bottle');
  await expect(embed.section.locator('.st-root')).toHaveAttribute('lang', 'de');
  await expect(embed.questions().nth(1)).toContainText('Insulated Bottle');
});

test('puts words into the composer without sending them', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => window.Shelftalk?.prefill('Is it microwave safe?'));
  await expect(embed.composer).toHaveValue('Is it microwave safe?');
});

test('keeps prefilled words when the host opens the chat after them, and however soon after a close', async ({
  embed,
  page,
}) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => {
    window.Shelftalk?.prefill('Is it microwave safe?');
    window.Shelftalk?.open();
  });
  await expect(embed.composer).toHaveValue('Is it microwave safe?');
  await page.evaluate(async () => {
    window.Shelftalk?.close();
    await new Promise((resolve) => setTimeout(resolve));
    window.Shelftalk?.open();
  });
  await expect(embed.composer).toBeFocused();
  await expect(embed.composer).toHaveValue('Is it microwave safe?');
});

test('lets the host change a message before it leaves and an answer before it is shown', async ({
  embed,
  page,
}) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/send_message'));
  await page.evaluate(() => {
    window.Shelftalk?.configure({
      beforeSend: (message) => ({ ...message, query_text: `${message.query_text} (for two)` }),
      beforeDisplay: (text) => `Shop’s word: ${text}`,
    });
    window.Shelftalk?.ask('Is it big enough?');
  });
  expect((await sent).postDataJSON()).toMatchObject({ query_text: 'Is it big enough? (for two)' });
  await expect(embed.drawer.getByRole('log')).toContainText('Shop’s word:');
});

test('hears events until the subscription ends, and pushes them to the data layer', async ({
  embed,
  page,
}) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  const count = await page.evaluate(async () => {
    const heard: string[] = [];
    window.Shelftalk?.configure({ dataLayer: true });
    const off = window.Shelftalk?.on('chat:closed', (event) => heard.push(event.name));
    const opened = () =>
      new Promise<void>((resolve) => {
        const stop = window.Shelftalk?.on('chat:opened', () => {
          stop?.();
          resolve();
        });
        window.Shelftalk?.open();
      });
    await opened();
    window.Shelftalk?.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    off?.();
    await opened();
    window.Shelftalk?.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return heard.length;
  });
  expect(count).toBe(1);
  const layer: unknown = await page.evaluate(() => Reflect.get(window, 'dataLayer'));
  expect(JSON.stringify(layer)).toContain('"event":"shelftalk"');
  expect(JSON.stringify(layer)).toContain('chat:opened');
});

test('forgets the conversation on reset', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => window.Shelftalk?.ask('Is it heavy?'));
  await expect(embed.drawer.getByRole('log')).toContainText('Is it heavy?');
  await page.evaluate(() => window.Shelftalk?.reset());
  await expect(embed.drawer.getByRole('log')).not.toContainText('Is it heavy?');
  await page.reload();
  await page.evaluate(() => window.Shelftalk?.open());
  await expect(embed.composer).toBeVisible();
  await expect(embed.drawer.getByRole('log')).not.toContainText('Is it heavy?');
});

test('forgets the draft and what was said of the shopper on reset', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => {
    window.Shelftalk?.setUserMetadata({ tier: 'gold' });
    window.Shelftalk?.prefill('Half a thou');
  });
  await expect(embed.composer).toHaveValue('Half a thou');
  await page.evaluate(() => window.Shelftalk?.reset());
  await expect(embed.composer).toHaveValue('');
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/send_message'));
  await embed.say('Is it heavy?');
  const message: unknown = (await sent).postDataJSON();
  expect(message).not.toHaveProperty('user_metadata');
});

test('sends the metadata that was set last, and the token of the shop’s own server', async ({
  embed,
  page,
}) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/send_message'));
  await page.evaluate(() => {
    window.Shelftalk?.setUserMetadata({ tier: 'gold', visits: 3 });
    window.Shelftalk?.setUserMetadata({ visits: 4 });
    window.Shelftalk?.configure({ userToken: 'signed' });
    window.Shelftalk?.ask('Is it heavy?');
  });
  const message: unknown = (await sent).postDataJSON();
  expect(message).toMatchObject({ user_metadata: { visits: 4 }, user_token: 'signed' });
  expect(JSON.stringify(message)).not.toContain('gold');
});

test('goes back to following the page when the context is taken back', async ({ embed, page }) => {
  await embed.open('/plain/products/insulated-bottle');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() =>
    window.Shelftalk?.setContext({ pageUrl: '/plain/products/blue-jacket', locale: 'de' }),
  );
  await expect(embed.questions().nth(1)).toContainText('Blue Jacket');
  await expect(embed.section.locator('.st-root')).toHaveAttribute('lang', 'de');
  await page.evaluate(() => window.Shelftalk?.setContext({ pageUrl: null, locale: null }));
  await expect(embed.questions().nth(1)).toContainText('Insulated Bottle');
  await expect(embed.section.locator('.st-root')).toHaveAttribute('lang', 'en');
});

test('tells a call that cannot be used, once, and goes on', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  const heard = await page.evaluate(async () => {
    const codes: string[] = [];
    window.Shelftalk?.on('error', ({ code }) => codes.push(code));
    const calls: Record<string, (value: unknown) => void> = Object(window.Shelftalk);
    calls.ask?.('');
    calls.setUserMetadata?.({ nested: {} });
    calls.setContext?.({ pageUrl: 'javascript:alert(1)' });
    while (codes.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    return codes;
  });
  expect(heard).toEqual(['invalid_call', 'invalid_call', 'invalid_call']);
  const named = embed.messages.map((text) => /Shelftalk\.(\w+)/.exec(text)?.[1]);
  expect(named.sort()).toEqual(['ask', 'setContext', 'setUserMetadata']);
  await expect(embed.drawer).toHaveCount(0);
  await expect(embed.questions()).toHaveCount(5);
});

test('stores the conversation once the visitor consents, and forgets it when they do not any more', async ({
  embed,
  page,
}) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => {
    window.Shelftalk?.configure({ consent: false });
    window.Shelftalk?.ask('Is it heavy?');
  });
  await expect(embed.drawer.getByRole('button', { name: 'Copy answer' })).toHaveCount(1);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await stored()).toBe('{}');
  await page.evaluate(() => window.Shelftalk?.configure({ consent: true }));
  await expect.poll(stored).toContain('Is it heavy?');
  await page.evaluate(() => window.Shelftalk?.configure({ consent: false }));
  await expect.poll(stored).toBe('{}');
  await expect(embed.drawer.getByRole('log')).toContainText('Is it heavy?');
});

test('keeps nothing without consent', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() => {
    window.Shelftalk?.configure({ consent: false });
    window.Shelftalk?.ask('Is it heavy?');
  });
  await expect(embed.drawer.getByRole('log')).toContainText('Is it heavy?');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('says every string in the host’s own words', async ({ embed, page }) => {
  await embed.open('/plain');
  await page.waitForFunction(() => !!window.Shelftalk);
  await page.evaluate(() =>
    window.Shelftalk?.configure({
      labels: { faqHeading: 'Good to know', faqAskButton: 'Talk to us' },
    }),
  );
  await expect(embed.section.getByRole('heading', { name: 'Good to know' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Talk to us' })).toBeVisible();
});
