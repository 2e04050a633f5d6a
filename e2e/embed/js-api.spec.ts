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
